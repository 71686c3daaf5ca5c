package warta.output.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import warta.config.BaseUrl;
import warta.config.SiteConfig;
import warta.output.Brand;
import warta.output.PageFacts;
import warta.output.PageFacts.Matter;
import warta.output.Picture;
import warta.site.Article;
import warta.site.Site;
import warta.template.view.MetaView;

/** Open Graph (https://ogp.me) and the card of X: how a page looks where it is shared. */
final class SocialTags {

  /** Facebook wants a country with each language; where none was written, the usual one. */
  private static final Map<String, String> COUNTRIES =
      Map.of("id", "ID", "jv", "ID", "su", "ID", "ms", "MY", "en", "US", "ar", "AR", "nl", "NL");

  /** Networks show no drawings and few of the newer formats. */
  private static final List<String> SHARED_TYPES =
      List.of("image/jpeg", "image/png", "image/webp", "image/gif");

  /** Google Search Central, "Article": images have at least 50,000 pixels. */
  static final int FEWEST_PIXELS = 50_000;

  private static final int LARGE_WIDTH = 1200;
  private static final int LARGE_PIXELS = 300_000;

  private final Site site;
  private final SiteConfig config;
  private final Dates dates;
  private final Picture share;

  SocialTags(Site site, Brand brand, Dates dates) {
    this.site = site;
    this.config = site.config();
    this.dates = dates;
    Brand.Image image = brand.share();
    String alt = config.brand().shareAlt();
    this.share =
        new Picture(
            config.baseUrl().absolute(image.path()),
            image.type(),
            image.width(),
            image.height(),
            alt.isEmpty() ? config.title() : alt,
            "",
            "",
            "");
  }

  /** The picture to share with a page. */
  Picture picture(List<Picture> own) {
    return own.stream().filter(SocialTags::isShared).findFirst().orElse(share);
  }

  private static boolean isShared(Picture picture) {
    return SHARED_TYPES.contains(picture.type())
        && (picture.width() == 0 || picture.pixels() >= FEWEST_PIXELS);
  }

  List<MetaView> properties(PageFacts page, Picture picture) {
    Tags tags = new Tags();
    tags.add("og:type", type(page.matter()));
    tags.add("og:title", page.title().isEmpty() ? config.title() : page.title());
    tags.add("og:description", page.description());
    tags.add("og:url", page.canonical());
    tags.add("og:site_name", config.title());
    tags.add("og:locale", locale(config.language()));
    tags.add("og:image", picture.url());
    tags.add("og:image:type", picture.type());
    if (picture.width() > 0) {
      tags.add("og:image:width", Integer.toString(picture.width()));
      tags.add("og:image:height", Integer.toString(picture.height()));
    }
    tags.add("og:image:alt", picture.alt());
    if (page.matter() instanceof Matter.Story story) {
      addArticle(story.article(), tags);
    }
    return tags.all();
  }

  private static String type(Matter matter) {
    if (matter instanceof Matter.Story) {
      return "article";
    }
    return matter instanceof Matter.Person ? "profile" : "website";
  }

  private void addArticle(Article article, Tags tags) {
    BaseUrl base = config.baseUrl();
    tags.add("article:published_time", dates.published(article));
    tags.add("article:modified_time", dates.changed(article.frontMatter()));
    tags.add("article:expiration_time", dates.expires(article));
    for (String id : article.authors()) {
      tags.add("article:author", base.absolute(config.permalinks().ofAuthor(id)));
    }
    tags.add("article:section", site.section(article.section()).title());
    Topics.of(site, article).forEach(topic -> tags.add("article:tag", topic));
  }

  /** X takes what is missing here from Open Graph. */
  static List<MetaView> names(Picture picture) {
    boolean large = picture.width() >= LARGE_WIDTH && picture.pixels() > LARGE_PIXELS;
    return List.of(new MetaView("twitter:card", large ? "summary_large_image" : "summary"));
  }

  /** {@code id_ID}; empty where the country is not known. */
  static String locale(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String country =
        locale.getCountry().isEmpty()
            ? COUNTRIES.getOrDefault(locale.getLanguage(), "")
            : locale.getCountry();
    return country.isEmpty() ? "" : locale.getLanguage() + "_" + country;
  }

  /** Tags in order, without empty ones. */
  private static final class Tags {

    private final List<MetaView> all = new ArrayList<>(20);

    void add(String name, String content) {
      if (!content.isEmpty()) {
        all.add(new MetaView(name, content));
      }
    }

    List<MetaView> all() {
      return List.copyOf(all);
    }
  }
}
