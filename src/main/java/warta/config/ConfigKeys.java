package warta.config;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warta.config.SiteConfig.HtmlPolicy;
import warta.config.SiteConfig.ListSizes;
import warta.config.SiteConfig.MarkdownConfig;
import warta.config.SiteConfig.MenuEntry;
import warta.config.SiteConfig.Menus;
import warta.config.SiteConfig.Publisher;
import warta.data.Key;
import warta.data.Located;
import warta.data.Types;
import warta.diagnostic.Phrase;

/** Every key of {@code site.yaml}; what an editor may write, and what it means. */
public final class ConfigKeys {

  private static final String LANGUAGE_TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

  static final Key<String> TITLE =
      Key.of("title", Types.TEXT, "The newsroom's name.", "Warta").asRequired();
  static final Key<String> DESCRIPTION =
      Key.of("description", Types.TEXT, "One sentence on the newsroom.", "Berita dunia");
  static final Key<String> BASE_URL =
      Key.of(
              "baseUrl",
              Types.BASE_URL,
              "The address under which the site is published.",
              "https://example.org/")
          .asRequired();
  static final Key<String> LANGUAGE =
      Key.of(
          "language",
          new CheckedText(
              Phrase.of("type.language"),
              t -> t.matches(LANGUAGE_TAG),
              Phrase.of("example.language"),
              LANGUAGE_TAG),
          "The language of the texts, as a BCP 47 tag. Default: `id`.",
          "id");
  static final Key<String> ZONE =
      Key.of(
          "zone",
          new CheckedText(
              Phrase.of("type.zone"), ConfigKeys::isZone, Phrase.of("example.zone"), ""),
          "The time zone of dates. Default: `Asia/Jakarta`.",
          "Asia/Jakarta");

  static final Key<String> PUBLISHER_NAME = text("name", "The publishing company.", "PT Warta");
  static final Key<String> PUBLISHER_ADDRESS =
      text("address", "The postal address.", "Jalan Contoh 1, Jakarta");
  static final Key<String> PUBLISHER_EMAIL = text("email", "For readers.", "redaksi@example.org");
  static final Key<String> PUBLISHER_PHONE = text("phone", "For readers.", "+62 21 0000 0000");
  static final Key<String> PUBLISHER_RESPONSIBLE =
      text("responsible", "The responsible person (penanggung jawab).", "Marqaan");
  static final Key<List<String>> PUBLISHER_PROFILES =
      Key.of(
          "profiles",
          Types.listOf(Types.URL),
          "Your pages on social networks and in encyclopaedias.",
          "[https://x.com/contoh]");
  static final List<Key<?>> PUBLISHER_KEYS =
      List.of(
          PUBLISHER_NAME,
          PUBLISHER_ADDRESS,
          PUBLISHER_EMAIL,
          PUBLISHER_PHONE,
          PUBLISHER_RESPONSIBLE,
          PUBLISHER_PROFILES);
  static final Key<Publisher> PUBLISHER =
      Key.of(
          "publisher",
          Types.object(
              PUBLISHER_KEYS,
              f ->
                  Optional.of(
                      new Publisher(
                          f.get(PUBLISHER_NAME, ""),
                          f.get(PUBLISHER_ADDRESS, ""),
                          f.get(PUBLISHER_EMAIL, ""),
                          f.get(PUBLISHER_PHONE, ""),
                          f.get(PUBLISHER_RESPONSIBLE, ""),
                          f.get(PUBLISHER_PROFILES, List.of())))),
          "Who publishes the site; shown in the footer.",
          "{name: PT Warta}");

  static final Key<List<Located<String>>> SECTIONS =
      Key.of(
          "sections",
          Types.listOf(Types.located(Types.TEXT)),
          "The top sections (folders of `content/`) in the order of menus and front page.",
          "[nasional, internasional]");

  static final Key<Located<String>> MENU_TARGET =
      Key.of(
              "target",
              Types.located(Types.TEXT),
              "A file of `content/`, a path on this site, or a full address.",
              "pages/redaksi.md")
          .asRequired();
  static final Key<String> MENU_TEXT =
      text("text", "The words shown. Default: the title of the file.", "Redaksi");
  static final List<Key<?>> MENU_ENTRY_KEYS = List.of(MENU_TARGET, MENU_TEXT);
  static final Key<List<MenuEntry>> MENU_MAIN =
      Key.of(
          "main",
          Types.listOf(new MenuEntryType()),
          "The main menu. Default: the sections.",
          "[nasional/_index.md]");
  static final Key<List<MenuEntry>> MENU_FOOTER =
      Key.of(
          "footer", Types.listOf(new MenuEntryType()), "The footer's links.", "[pages/redaksi.md]");
  static final List<Key<?>> MENU_KEYS = List.of(MENU_MAIN, MENU_FOOTER);
  static final Key<Menus> MENUS =
      Key.of(
          "menus",
          Types.object(
              MENU_KEYS,
              f ->
                  Optional.of(
                      new Menus(f.get(MENU_MAIN, List.of()), f.get(MENU_FOOTER, List.of())))),
          "The menus; an entry is a file of `content/`, or a group of `target` and `text`.",
          "{footer: [pages/redaksi.md]}");

  static final Key<Integer> LIST_FRONT =
      size("front", "Stories on the front of a section, topic or author.", 20);
  static final Key<Integer> LIST_ARCHIVE = size("archive", "Stories on an archive page.", 20);
  static final Key<Integer> LIST_NEWEST =
      size("newest", "Stories in the front page's list of the newest.", 8);
  static final Key<Integer> LIST_SECONDARY =
      size("secondary", "Stories next to the front page's lead.", 3);
  static final Key<Integer> LIST_BLOCK =
      size("block", "Stories in a section's block of the front page.", 4);
  static final Key<Integer> LIST_RELATED = size("related", "Related stories below an article.", 3);
  static final List<Key<?>> LIST_KEYS =
      List.of(LIST_FRONT, LIST_ARCHIVE, LIST_NEWEST, LIST_SECONDARY, LIST_BLOCK, LIST_RELATED);
  static final Key<ListSizes> LISTS =
      Key.of(
          "lists",
          Types.object(
              LIST_KEYS,
              f ->
                  Optional.of(
                      new ListSizes(
                          f.get(LIST_FRONT, ListSizes.DEFAULT.front()),
                          f.get(LIST_ARCHIVE, ListSizes.DEFAULT.archive()),
                          f.get(LIST_NEWEST, ListSizes.DEFAULT.newest()),
                          f.get(LIST_SECONDARY, ListSizes.DEFAULT.secondary()),
                          f.get(LIST_BLOCK, ListSizes.DEFAULT.block()),
                          f.get(LIST_RELATED, ListSizes.DEFAULT.related())))),
          "How many stories the lists show.",
          "{front: 20}");

  static final Key<HtmlPolicy> MARKDOWN_HTML =
      Key.of(
          "html",
          Types.oneOf(htmlPolicies()),
          "What becomes of raw HTML: `safe` keeps harmless elements, `escape` shows it as text,"
              + " `trusted` keeps all of it. Default: `safe`.",
          "safe");
  static final Key<Boolean> MARKDOWN_QUOTES =
      Key.of(
          "typographicQuotes",
          Types.BOOLEAN,
          "Whether straight quotes, `--` and `...` become typographic. Default: `true`.",
          "true");
  static final List<Key<?>> MARKDOWN_KEYS = List.of(MARKDOWN_HTML, MARKDOWN_QUOTES);
  static final Key<MarkdownConfig> MARKDOWN =
      Key.of(
          "markdown",
          Types.object(
              MARKDOWN_KEYS,
              f ->
                  Optional.of(
                      new MarkdownConfig(
                          f.get(MARKDOWN_HTML, MarkdownConfig.DEFAULT.html()),
                          f.get(MARKDOWN_QUOTES, MarkdownConfig.DEFAULT.typographicQuotes())))),
          "How texts are rendered.",
          "{html: safe}");

  static final Key<Map<String, Object>> EXTRA =
      Key.of("extra", Types.FREE, "Free data for templates: `site.extra`.", "{motto: Jernih}");

  /** The keys of the whole file, in the order of the reference. */
  public static final List<Key<?>> ALL = all();

  private ConfigKeys() {}

  /** The keys within a group of {@code site.yaml}, by the group's name. */
  public static Map<String, List<Key<?>>> groups() {
    Map<String, List<Key<?>>> groups = new LinkedHashMap<>();
    groups.put("publisher", PUBLISHER_KEYS);
    groups.put("menus", MENU_KEYS);
    groups.put("permalinks", PermalinkKeys.ALL);
    groups.put("lists", LIST_KEYS);
    groups.put("markdown", MARKDOWN_KEYS);
    groups.put("images", ImageKeys.ALL);
    groups.put("csp", HostingKeys.CSP_KEYS);
    groups.put("robots", RootFileKeys.ROBOTS_KEYS);
    groups.put("security", RootFileKeys.SECURITY_KEYS);
    groups.put("humans", RootFileKeys.HUMANS_KEYS);
    groups.put("manifest", RootFileKeys.MANIFEST_KEYS);
    groups.put("brand", IdentityKeys.BRAND_KEYS);
    groups.put("newsroom", IdentityKeys.NEWSROOM_KEYS);
    groups.put("feeds", FeedKeys.ALL);
    groups.put("sitemap", SitemapKeys.ALL);
    return groups;
  }

  private static List<Key<?>> all() {
    List<Key<?>> all =
        new ArrayList<>(
            List.of(
                TITLE,
                DESCRIPTION,
                BASE_URL,
                LANGUAGE,
                ZONE,
                PUBLISHER,
                IdentityKeys.BRAND,
                IdentityKeys.NEWSROOM,
                SECTIONS,
                MENUS,
                PermalinkKeys.PERMALINKS,
                LISTS));
    all.addAll(PageKeys.ALL);
    all.addAll(List.of(MARKDOWN, ImageKeys.IMAGES, FeedKeys.FEEDS, SitemapKeys.SITEMAP));
    all.addAll(HostingKeys.ALL);
    all.addAll(RootFileKeys.ALL);
    all.add(EXTRA);
    return List.copyOf(all);
  }

  private static Key<String> text(String name, String meaning, String example) {
    return Key.of(name, Types.TEXT, meaning, example);
  }

  private static Key<Integer> size(String name, String meaning, int standard) {
    return Key.of(
        name,
        Types.integer(1, 200),
        meaning + " Default: " + standard + ".",
        Integer.toString(standard));
  }

  private static Map<String, HtmlPolicy> htmlPolicies() {
    Map<String, HtmlPolicy> words = new LinkedHashMap<>();
    words.put("safe", HtmlPolicy.SAFE);
    words.put("escape", HtmlPolicy.ESCAPE);
    words.put("trusted", HtmlPolicy.TRUSTED);
    return words;
  }

  private static boolean isZone(String text) {
    try {
      ZoneId.of(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
