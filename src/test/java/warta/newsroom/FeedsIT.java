package warta.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every feed, as independent readers understand it, says what the pages say. */
@TestInstance(Lifecycle.PER_CLASS)
class FeedsIT {

  private static final int MOST = 30;

  private final PublishedSites sites = PublishedSites.shared();
  private final PublishedSite newsroom = sites.newsroom();
  private final PublishedSite odd = sites.odd();

  Stream<PublishedSite> sites() {
    return sites.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void tellWhatThePagesTell(PublishedSite site) throws Exception {
    int seen = 0;
    for (Path file : site.named("feed.xml", "atom.xml", "feed.json")) {
      ReadFeed feed = ReadFeed.of(file);
      String where = site + ": " + site.addressOf(file);
      assertThat(feed.title()).as(where).isNotBlank();
      assertThat(feed.selfUrl()).as(where).isEqualTo(site.addressOf(file));
      assertThat(feed.homeUrl())
          .as(where)
          .isEqualTo(site.addressOf(file.resolveSibling("index.html")));
      assertThat(feed.items().size()).as(where).isLessThanOrEqualTo(MOST);
      for (ReadFeed.Item item : feed.items()) {
        seen++;
        check(item, site, where + " -> " + item.url());
      }
    }
    assertThat(seen).isGreaterThan(15);
  }

  private static void check(ReadFeed.Item item, PublishedSite site, String where) {
    Document page = site.page(site.fileOf(item.url()));
    Story story = Story.of(page);
    assertThat(item.id())
        .as(where)
        .isEqualTo(item.url())
        .isEqualTo(site.addressOf(site.fileOf(item.url())));
    assertThat(item.title()).as(where).isEqualTo(story.title());
    assertThat(item.updated() == null ? item.published() : item.updated())
        .as(where)
        .isEqualTo(story.shown());
    assertThat(item.authors()).as(where).isEqualTo(story.authors());
    if (story.isWithheld() || story.text().isEmpty()) {
      assertThat(item.html()).as(where).isEmpty();
      return;
    }
    Document content = Jsoup.parseBodyFragment(item.html(), item.url());
    Element lead = content.body().child(0);
    if (lead.is("figure") && page.selectFirst("figure.lead-photo") != null) {
      lead.remove();
    }
    assertThat(content.text()).as(where).isEqualTo(story.text());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void haveOnlyFullAddressesThatLeadSomewhere(PublishedSite site) throws Exception {
    List<String> faults = new ArrayList<>();
    Set<String> internal = new TreeSet<>();
    for (Path file : site.named("feed.xml", "atom.xml", "feed.json")) {
      ReadFeed feed = ReadFeed.of(file);
      List<String> addresses = new ArrayList<>(feed.addresses());
      for (ReadFeed.Item item : feed.items()) {
        for (Element element :
            Jsoup.parseBodyFragment(item.html()).select("[href], [src], [cite]")) {
          Stream.of("href", "src", "cite")
              .map(element::attr)
              .filter(a -> !a.isEmpty())
              .forEach(addresses::add);
        }
      }
      for (String address : addresses) {
        if (!address.matches("https?://[^\\s]+|mailto:.+")) {
          faults.add(file + ": " + address + " is no full address");
        } else if (site.isInternal(address)) {
          internal.add(address);
        }
      }
    }
    internal.removeIf(address -> address.endsWith("/kutipan/") || site.leadsSomewhere(address));
    internal.forEach(address -> faults.add(address + " leads nowhere"));
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void keepTheRulesOfTheirFormats(PublishedSite site) throws Exception {
    assertThat(site.named("feed.xml")).isNotEmpty();
    for (Path file : site.named("feed.xml")) {
      assertThat(FeedRules.brokenByRss(site.read(file))).as(site + ": " + file).isEmpty();
    }
    assertThat(site.named("atom.xml")).isNotEmpty();
    for (Path file : site.named("atom.xml")) {
      assertThat(FeedRules.brokenByAtom(site.read(file))).as(site + ": " + file).isEmpty();
    }
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Files.readString(Path.of("src/test/resources/schemas/json-feed-1.1.schema.json")),
                InputFormat.JSON);
    assertThat(site.named("feed.json")).isNotEmpty();
    for (Path file : site.named("feed.json")) {
      assertThat(schema.validate(site.read(file), InputFormat.JSON))
          .as(site + ": " + file)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void areNamedInTheHeadsOfThePagesThatTheyGoWith(PublishedSite site) throws Exception {
    Set<String> named = new TreeSet<>();
    for (Path page : site.pages()) {
      for (Element link : site.page(page).select("link[rel=alternate]")) {
        String address = link.absUrl("href");
        Path file = site.fileOf(address);
        assertThat(file).as(site + ": " + page).exists();
        assertThat(link.attr("title")).isEqualTo(ReadFeed.of(file).title());
        assertThat(link.attr("type")).isEqualTo(ReadFeed.mediaType(file));
        named.add(address);
      }
    }
    assertThat(named)
        .hasSameElementsAs(
            site.named("feed.xml", "atom.xml", "feed.json").stream().map(site::addressOf).toList());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void areReadableInABrowser(PublishedSite site) {
    for (Path file : site.named("feed.xml", "atom.xml")) {
      String sheet =
          site.read(file)
              .replaceFirst("(?s).*<\\?xml-stylesheet type=\"text/css\" href=\"([^\"]+)\".*", "$1");
      String host = site.base().replaceFirst("(//[^/]+)/.*", "$1");
      assertThat(site.fileOf(host + sheet.replace("&amp;", "&"))).exists();
    }
  }

  @Test
  void tellTheExactDateWithItsOffset() throws Exception {
    String rss = odd.read(odd.folder().resolve("feed.xml"));
    assertThat(rss)
        .contains("<pubDate>Tue, 31 Dec 2024 20:15:30 +0700</pubDate>")
        .contains("<atom:updated>2024-12-31T23:00:00+07:00</atom:updated>")
        .contains("<pubDate>Sat, 3 Feb 2001 00:00:00 +0700</pubDate>");
    assertThat(odd.read(odd.folder().resolve("atom.xml")))
        .contains("<published>2024-12-31T20:15:30+07:00</published>")
        .contains("<published>2001-02-03T00:00:00+07:00</published>");
    assertThat(odd.read(odd.folder().resolve("feed.json")))
        .contains("\"date_published\": \"2024-12-31T20:15:30+07:00\"");
  }

  @Test
  void sayOddWordsAsTheyWereWrittenButForWhatXmlCannotHold() throws Exception {
    for (String name : List.of("feed.xml", "atom.xml", "feed.json")) {
      ReadFeed feed = ReadFeed.of(odd.folder().resolve(name));
      ReadFeed.Item item = feed.items().get(0);
      assertThat(feed.title()).as(name).isEqualTo("Warta & <Kawan> \"]]>\" 🗞");
      assertThat(item.title()).as(name).isEqualTo(OddSite.HEADLINE.replace("\u0007", ""));
      assertThat(item.summary())
          .as(name)
          .isEqualTo("Ringkasan ]]> </description> &  <i>miring</i>");
      assertThat(item.authors()).as(name).containsExactly("Siti <Nurbaya> & 'Adi'");
      assertThat(item.tags())
          .as(name)
          .containsExactly("Kota & \"Desa\"", "R&B", "<b>tebal</b>", "]]> x", "C++");
      assertThat(odd.read(odd.folder().resolve(name))).as(name).doesNotContain("\u0007", "\\u0007");
    }
  }

  @Test
  void keepBackWhatIsKeptFromSearchEnginesOrWasFirstPublishedElsewhere() throws Exception {
    for (Path file : odd.named("feed.xml", "atom.xml", "feed.json")) {
      assertThat(odd.read(file)).doesNotContain("KATA-RAHASIA-2", "KATA-RAHASIA-3");
    }
    assertThat(ReadFeed.of(odd.folder().resolve("feed.xml")).items())
        .extracting(ReadFeed.Item::title)
        .contains("Tersembunyi & aman", "Cermin");
  }

  @Test
  void areThereForSectionsTopicsAndAuthors() {
    assertThat(newsroom.folder())
        .satisfies(
            folder -> {
              for (String path :
                  List.of(
                      "nasional/sejarah/feed.xml",
                      "nasional/sejarah/atom.xml",
                      "nasional/sejarah/feed.json",
                      "topik/laut/feed.xml",
                      "penulis/marqaan/feed.xml")) {
                assertThat(folder.resolve(path)).exists();
              }
              assertThat(folder.resolve("topik/laut/atom.xml")).doesNotExist();
            });
  }

  @Test
  void brokenFeedsAreFound() {
    assertThat(
            FeedRules.brokenByRss(
                "<rss version='2.0'><channel><title>x</title><item><pubDate>3 Des 2024</pubDate>"
                    + "<enclosure/><enclosure/></item></channel></rss>"))
        .hasSizeGreaterThan(4);
    assertThat(FeedRules.brokenByAtom("<feed xmlns='http://www.w3.org/2005/Atom'><entry/></feed>"))
        .hasSizeGreaterThan(4);
  }
}
