package warta.config;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import warta.data.Located;
import warta.text.Fingerprint;

/**
 * The configuration of a site, complete with defaults.
 *
 * @param baseUrl the address under which the site is published, with a final {@code /}
 * @param language a BCP 47 tag
 * @param zone for dates that were written without an offset, and for all dates shown
 * @param sections the paths of the top sections, in the order of menus and of the front page; other
 *     sections follow by weight and title
 * @param newsroom the targets of pages on which the newsroom tells about itself: files of {@code
 *     content/}, paths on this site, or full addresses
 * @param preview whether this is a copy for the newsroom's own eyes
 * @param fingerprint of all that was configured, the command line's part included
 */
public record SiteConfig(
    String title,
    String description,
    BaseUrl baseUrl,
    String language,
    ZoneId zone,
    Publisher publisher,
    List<Located<String>> sections,
    Menus menus,
    Permalinks permalinks,
    ListSizes lists,
    PageConfig pages,
    MarkdownConfig markdown,
    ImageConfig images,
    FeedConfig feeds,
    SitemapConfig sitemap,
    Hosting hosting,
    RootFiles rootFiles,
    BrandConfig brand,
    Map<NewsroomPage, Located<String>> newsroom,
    Map<String, Object> extra,
    boolean preview,
    Fingerprint fingerprint) {

  /** Where the configuration is, relative to the site's folder. */
  public static final String PATH = "content/site.yaml";

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ps", "yi", "dv");

  /** The same with photos published in another way. */
  public SiteConfig with(ImageConfig other) {
    return new SiteConfig(
        title,
        description,
        baseUrl,
        language,
        zone,
        publisher,
        sections,
        menus,
        permalinks,
        lists,
        pages,
        markdown,
        other,
        feeds,
        sitemap,
        hosting,
        rootFiles,
        brand,
        newsroom,
        extra,
        preview,
        Fingerprint.builder().add(fingerprint).add(other.toString()).build());
  }

  /** Whether the language is written from the right to the left. */
  public boolean isRightToLeft() {
    return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage());
  }

  /** The title of a part of the site, such as a section, where it stands alone. */
  public String titleOf(String part) {
    return part + " - " + title;
  }

  /**
   * An instant in the site's zone, to the second. RFC 3339 knows offsets of whole minutes only;
   * where one of long ago has seconds, the clock on the wall counts.
   */
  public OffsetDateTime local(Instant instant) {
    ZonedDateTime local = instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone);
    int seconds = local.getOffset().getTotalSeconds();
    return local.toLocalDateTime().atOffset(ZoneOffset.ofTotalSeconds(seconds / 60 * 60));
  }

  /**
   * Who publishes the site; empty texts where nothing was said.
   *
   * @param profiles full addresses of its pages on other sites
   */
  public record Publisher(
      String name,
      String address,
      String email,
      String phone,
      String responsible,
      List<String> profiles) {
    public static final Publisher NONE = new Publisher("", "", "", "", "", List.of());
  }

  /** The menus; an empty main menu means the sections. */
  public record Menus(List<MenuEntry> main, List<MenuEntry> footer) {
    public static final Menus NONE = new Menus(List.of(), List.of());
  }

  /**
   * An entry of a menu.
   *
   * @param target a file of {@code content/}, a path on this site, or a full address
   * @param text empty for the title of the file
   */
  public record MenuEntry(Located<String> target, String text) {}

  /**
   * How many stories the lists show.
   *
   * @param front on the front of a section, topic or author
   * @param archive on a page of an archive
   * @param newest in the front page's list of the newest
   * @param secondary next to the front page's lead
   * @param block in a section's block of the front page
   * @param related below an article
   */
  public record ListSizes(
      int front, int archive, int newest, int secondary, int block, int related) {
    public static final ListSizes DEFAULT = new ListSizes(20, 20, 8, 3, 4, 3);
  }

  /** How Markdown is rendered. */
  public record MarkdownConfig(HtmlPolicy html, boolean typographicQuotes) {
    public static final MarkdownConfig DEFAULT = new MarkdownConfig(HtmlPolicy.SAFE, true);
  }

  /** What becomes of raw HTML in Markdown. */
  public enum HtmlPolicy {
    SAFE,
    ESCAPE,
    TRUSTED
  }
}
