package warta.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.ImageAttributes;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sitemaps as a crawler understands them: valid, and with every page that it is to know. */
@TestInstance(Lifecycle.PER_CLASS)
class SitemapsIT {

  /** Sorts of pages that search engines find by themselves, and need not keep. */
  private static final Set<String> LEFT_OUT =
      Set.of("archive", "day", "month", "year", "index", "lite", "error", "redirect");

  private PublishedSite newsroom;
  private final PublishedSite below = PublishedSites.shared().below();
  private final PublishedSite odd = PublishedSites.shared().odd();

  @BeforeAll
  void build(@TempDir Path work) {
    newsroom =
        Newsroom.publish(
            "newsroom", work, "https://warta.example.org/", "--now", "2024-12-24T00:00+07:00");
  }

  Stream<PublishedSite> sites() {
    return Stream.of(newsroom, below, odd);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void areValid(PublishedSite site) {
    assertThat(SitemapSchema.INDEX.faults(site.read(site.folder().resolve("sitemap.xml"))))
        .isEmpty();
    assertThat(SitemapSchema.NEWS.faults(site.read(site.folder().resolve("sitemap-news.xml"))))
        .isEmpty();
    for (Path file : parts(site)) {
      assertThat(SitemapSchema.PAGES.faults(site.read(file))).as(file.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void nameEveryPageThatSearchEnginesAreToKnowAndNoOther(PublishedSite site) throws Exception {
    Set<String> expected = new TreeSet<>();
    for (Path file : site.pages()) {
      Document page = site.page(file);
      boolean redirect = page.selectFirst("meta[http-equiv=refresh]") != null;
      if (!redirect && !LEFT_OUT.contains(page.body().attr("data-page")) && !isWithheld(page)) {
        expected.add(page.location());
      }
    }
    List<String> listed = new ArrayList<>();
    for (SiteMapURL url : urls(site)) {
      listed.add(url.getUrl().toString());
    }
    assertThat(listed).doesNotHaveDuplicates().hasSameElementsAs(expected);
    assertThat(listed).hasSizeGreaterThan(8);
  }

  private static boolean isWithheld(Document page) {
    return page.selectFirst("meta[name=robots]").attr("content").contains("noindex")
        || !page.selectFirst("link[rel=canonical]").attr("href").equals(page.location());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void tellWhenArticlesChangedAndWhichImagesTheyHave(PublishedSite site) throws Exception {
    int articles = 0;
    for (SiteMapURL url : urls(site)) {
      Document page = site.page(site.fileOf(url.getUrl().toString()));
      if (!page.body().attr("data-page").equals("article")) {
        continue;
      }
      articles++;
      Story story = Story.of(page);
      assertThat(lastModified(url, page)).as(page.location()).isEqualTo(story.shown());
      Set<String> images = new TreeSet<>();
      page.select("figure.lead-photo img, .prose img").forEach(i -> images.add(largest(i)));
      images.removeIf(address -> !site.isInternal(address));
      assertThat(imagesOf(url)).as(page.location()).hasSameElementsAs(images);
    }
    assertThat(articles).isGreaterThan(1);
  }

  /** Of the copies that browsers choose from; or the one that there is. */
  private static String largest(Element image) {
    String choices = image.attr("srcset");
    if (choices.isEmpty()) {
      return image.absUrl("src");
    }
    String last = choices.substring(choices.lastIndexOf(", ") + 1).strip();
    return StringUtil.resolve(image.baseUri(), last.substring(0, last.indexOf(' ')));
  }

  /** Midnight of a date without a time is that of UTC for crawler-commons. */
  private static Instant lastModified(SiteMapURL url, Document page) {
    Instant read = url.getLastModified().toInstant();
    boolean hasTime = page.selectFirst(".dates time").attr("datetime").contains("T");
    return hasTime ? read : read.minus(Duration.ofHours(7));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void haveOnlyAddressesThatLeadSomewhere(PublishedSite site) throws Exception {
    List<String> addresses = new ArrayList<>();
    for (SiteMapURL url : urls(site)) {
      addresses.add(url.getUrl().toString());
      addresses.addAll(imagesOf(url));
    }
    parse(site, "sitemap-news.xml").forEach(url -> addresses.add(url.getUrl().toString()));
    SiteMapIndex index = (SiteMapIndex) read(site, "sitemap.xml");
    index.getSitemaps().forEach(part -> addresses.add(part.getUrl().toString()));
    assertThat(addresses).allMatch(site::isInternal).allMatch(site::leadsSomewhere);
    assertThat(index.getSitemaps()).hasSameSizeAs(parts(site));
  }

  @Test
  void theNewsAreThoseOfTwoDays() throws Exception {
    Collection<SiteMapURL> news = parse(newsroom, "sitemap-news.xml");
    assertThat(news).hasSize(1);
    NewsAttributes story = (NewsAttributes) attributes(news.iterator().next(), Extension.NEWS)[0];
    assertThat(story.getName()).isEqualTo("Warta");
    assertThat(story.getLanguage()).isEqualTo("id");
    assertThat(story.getPublicationDateTime()).hasToString("2024-12-23T10:30+07:00");
    assertThat(parse(below, "sitemap-news.xml")).isEmpty();
  }

  @Test
  void oddHeadlinesComeOutRight() throws Exception {
    Collection<SiteMapURL> news = parse(odd, "sitemap-news.xml");
    // of the others one is hidden, one from elsewhere, one old, and one is two days old to the
    // second
    assertThat(news).hasSize(1);
    NewsAttributes first = (NewsAttributes) attributes(news.iterator().next(), Extension.NEWS)[0];
    assertThat(first.getName()).isEqualTo("Warta & <Kawan> \"]]>\" 🗞");
    assertThat(first.getTitle()).isEqualTo(OddSite.HEADLINE.replace("\u0007", ""));
    assertThat(first.getPublicationDateTime()).hasToString("2024-12-31T20:15:30+07:00");
  }

  @Test
  void faultsAreFound() {
    String head = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>";
    assertThat(SitemapSchema.PAGES.faults(head + "</urlset>")).isNotEmpty();
    assertThat(SitemapSchema.PAGES.faults(head + "<url><loc>/a/</loc></url></urlset>"))
        .isNotEmpty();
    String date = "<lastmod>2024-12-01T10:30</lastmod>";
    assertThat(
            SitemapSchema.PAGES.faults(
                head + "<url><loc>https://a.id/x/</loc>" + date + "</url></urlset>"))
        .isNotEmpty();
    assertThat(SitemapSchema.NEWS.faults(head + "<url><loc>https://a.id/x/</loc></url></urlset>"))
        .isNotEmpty();
  }

  private static List<Path> parts(PublishedSite site) {
    return Newsroom.below(site.folder()).stream()
        .filter(file -> file.getFileName().toString().matches("sitemap-(?!news).*\\.xml"))
        .toList();
  }

  private static List<SiteMapURL> urls(PublishedSite site) throws Exception {
    List<SiteMapURL> urls = new ArrayList<>();
    for (Path part : parts(site)) {
      urls.addAll(parse(site, String.valueOf(part.getFileName())));
    }
    return urls;
  }

  private static Collection<SiteMapURL> parse(PublishedSite site, String path) throws Exception {
    return ((SiteMap) read(site, path)).getSiteMapUrls();
  }

  private static AbstractSiteMap read(PublishedSite site, String path) throws Exception {
    SiteMapParser parser = new SiteMapParser(true, false);
    parser.setStrictNamespace(true);
    parser.enableExtension(Extension.IMAGE);
    parser.enableExtension(Extension.NEWS);
    byte[] bytes = site.read(site.folder().resolve(path)).getBytes(StandardCharsets.UTF_8);
    URL url = URI.create(site.base() + path).toURL();
    return parser.parseSiteMap("application/xml", bytes, url);
  }

  private static List<String> imagesOf(SiteMapURL url) {
    return Stream.of(attributes(url, Extension.IMAGE))
        .map(image -> ((ImageAttributes) image).getLoc().toString())
        .toList();
  }

  private static ExtensionMetadata[] attributes(SiteMapURL url, Extension extension) {
    ExtensionMetadata[] found = url.getAttributesForExtension(extension);
    return found == null ? new ExtensionMetadata[0] : found;
  }
}
