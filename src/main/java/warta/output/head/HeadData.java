package warta.output.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import warta.config.SiteConfig;
import warta.output.Brand;
import warta.output.Heads;
import warta.output.PageFacts;
import warta.output.PageFacts.Matter;
import warta.output.Picture;
import warta.output.Shape;
import warta.site.Site;
import warta.template.Words;
import warta.template.view.HeadView;
import warta.template.view.LinkView;
import warta.template.view.Markup;
import warta.template.view.MetaView;
import warta.text.Fingerprint;

/** All that the heads of a site's pages tell machines. */
public final class HeadData implements Heads {

  /** Google Search Central, "Robots meta tag". */
  private static final String SHOW_ALL =
      "max-image-preview:large, max-snippet:-1, max-video-preview:-1";

  /** The words that describe a page which nobody described, by the kind of page. */
  private static final Map<String, String> DESCRIPTIONS =
      Map.ofEntries(
          Map.entry("section", "describeSection"),
          Map.entry("topic", "describeTopic"),
          Map.entry("author", "describeAuthor"),
          Map.entry("archive", "describeArchive"),
          Map.entry("day", "describeDay"),
          Map.entry("month", "describeMonth"),
          Map.entry("year", "describeYear"),
          Map.entry("index", "describeIndex"),
          Map.entry("topics", "describeTopics"),
          Map.entry("authors", "describeAuthors"));

  private final Site site;
  private final SiteConfig config;
  private final Words words;
  private final Brand brand;
  private final Dates dates;
  private final Pictures pictures;
  private final SocialTags social;
  private final StructuredData data;

  public HeadData(Site site, Words words, Brand brand) {
    this.site = site;
    this.config = site.config();
    this.words = words;
    this.brand = brand;
    this.dates = new Dates(config);
    this.pictures = new Pictures(site);
    this.social = new SocialTags(site, brand, dates);
    this.data = new StructuredData(site, brand, dates, pictures);
  }

  @Override
  public Fingerprint fingerprint() {
    Fingerprint.Builder key = Fingerprint.builder();
    brand.addTo(key);
    site.identity().pages().forEach((page, url) -> key.add(page.id()).add(url));
    return key.build();
  }

  @Override
  public HeadView of(PageFacts page) {
    boolean nothing = page.matter() instanceof Matter.Nothing;
    String description = description(page);
    PageFacts described = page.describedAs(description);
    Picture picture = social.picture(shared(page.matter()));
    List<MetaView> none = List.of();
    return new HeadView(
        title(page),
        description,
        robots(page),
        nothing ? none : social.properties(described, picture),
        nothing ? none : SocialTags.names(picture),
        new Markup(data.of(described)));
  }

  /** What a page has of its own to be shared with, best first. */
  private List<Picture> shared(Matter matter) {
    if (matter instanceof Matter.Story story) {
      List<Picture> shared = new ArrayList<>();
      pictures.card(story.article()).ifPresent(shared::add);
      shared.addAll(pictures.of(story.article().document()));
      return shared;
    }
    if (matter instanceof Matter.Person person) {
      return pictures.one(person.author().document(), Shape.SQUARE).stream().toList();
    }
    return matter instanceof Matter.Standing standing
        ? pictures.one(standing.page().document(), Shape.WIDE).stream().toList()
        : List.of();
  }

  /** The headline first; what may be called the same as another page is told apart. */
  private String title(PageFacts page) {
    if (page.title().isEmpty()) {
      return config.description().isEmpty()
          ? config.title()
          : config.title() + " - " + config.description();
    }
    String parent = parent(page);
    return config.titleOf(parent.isEmpty() ? page.title() : page.title() + " - " + parent);
  }

  private static String parent(PageFacts page) {
    List<LinkView> crumbs = page.crumbs();
    int above =
        switch (page.kind()) {
          case "section", "topic", "author" -> crumbs.size() - 1;
          // Its title begins with that of its parent.
          case "archive" -> crumbs.size() - 2;
          case "day", "month", "year" -> 1;
          default -> 0;
        };
    return above <= 0 ? "" : crumbs.get(above).text();
  }

  private String description(PageFacts page) {
    if (!page.description().isEmpty()) {
      return page.description();
    }
    String word = DESCRIPTIONS.get(page.kind());
    return word == null ? "" : words.get(word, page.title());
  }

  private String robots(PageFacts page) {
    if (page.hidden()) {
      return "noindex";
    }
    String expires =
        page.matter() instanceof Matter.Story story ? dates.expires(story.article()) : "";
    return expires.isEmpty() ? SHOW_ALL : SHOW_ALL + ", unavailable_after: " + expires;
  }
}
