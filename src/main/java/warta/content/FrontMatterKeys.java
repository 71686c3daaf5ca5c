package warta.content;

import java.util.List;
import java.util.Map;
import warta.content.FrontMatter.Correction;
import warta.content.FrontMatter.LeadImage;
import warta.data.Key;
import warta.data.Located;
import warta.data.Types;
import warta.data.WrittenDate;

/** Every key of front matter; what an editor may write where, and what it means. */
public final class FrontMatterKeys {

  static final Key<String> TITLE =
      Key.of("title", Types.TEXT, "The headline, or an author's name.", "Judul").asRequired();
  static final Key<WrittenDate> OPTIONAL_DATE =
      Key.of(
          "date",
          Types.DATE,
          "When it was published; without an offset in the site's zone.",
          "2024-12-23T10:30");
  static final Key<WrittenDate> DATE = OPTIONAL_DATE.asRequired();
  static final Key<Located<WrittenDate>> UPDATED =
      Key.of(
          "updated",
          Types.located(Types.DATE),
          "When it was last changed in substance.",
          "2024-12-24T08:00");

  static final Key<Located<WrittenDate>> CORRECTION_DATE =
      Key.of(
              "date",
              Types.located(Types.DATE),
              "When it was put right; without an offset in the site's zone.",
              "2024-12-24T08:00")
          .asRequired();
  static final Key<String> CORRECTION_TEXT =
      text("text", "What was wrong, and what is right.", "Nama kapal semula tertulis keliru.")
          .asRequired();
  static final List<Key<?>> CORRECTION_KEYS = List.of(CORRECTION_DATE, CORRECTION_TEXT);
  static final Key<List<Correction>> CORRECTIONS =
      Key.of(
          "corrections",
          Types.listOf(
              Types.object(
                  CORRECTION_KEYS,
                  f ->
                      f.get(CORRECTION_DATE)
                          .flatMap(
                              date ->
                                  f.get(CORRECTION_TEXT).map(text -> new Correction(date, text))))),
          "What was put right after it was published.",
          "[{date: 2024-12-24, text: Nama kapal semula tertulis keliru.}]");

  static final Key<WrittenDate> PUBLISH_AT =
      Key.of(
          "publishAt",
          Types.DATE,
          "When it becomes visible (scheduling, embargo). Default: `date`.",
          "2024-12-24T06:00");
  static final Key<Located<WrittenDate>> EXPIRES =
      Key.of("expires", Types.located(Types.DATE), "When it stops being visible.", "2025-12-31");
  static final Key<Boolean> DRAFT =
      Key.of("draft", Types.BOOLEAN, "Whether it is not yet to be published.", "true");
  static final Key<List<Located<String>>> AUTHORS =
      texts("authors", "Who wrote it: names of files in `content/authors/`.", "[marqaan]");
  static final Key<List<Located<String>>> EDITORS =
      texts("editors", "Who edited it: names of files in `content/authors/`.", "[marqaan]");
  static final Key<List<Located<String>>> TAGS =
      texts("tags", "What it is about.", "[Sejarah, Laut]");
  static final Key<String> DESCRIPTION =
      text("description", "One or two sentences for lists and search engines.", "Ringkasan.");
  static final Key<List<String>> KEY_POINTS =
      Key.of(
          "keyPoints",
          Types.listOf(Types.TEXT),
          "What a reader should take away, in three or four short sentences.",
          "[Tanah kota turun., Air tanah dipompa terlalu cepat.]");
  static final Key<String> KICKER = text("kicker", "A label above the headline.", "Perang Ukraina");
  static final Key<String> DATELINE = text("dateline", "Where it was written.", "Seoul");
  static final Key<ArticleKind> KIND =
      Key.of(
          "kind",
          Types.oneOf(ArticleKind.byId()),
          "The sort of journalism. Default: `report`.",
          "opinion");

  static final Key<Located<String>> IMAGE_FILE =
      Key.of("file", Types.located(Types.TEXT), "The image, as a path from this file.", "foto.jpg")
          .asRequired();
  static final Key<String> IMAGE_ALT =
      Key.of(
          "alt",
          Types.TEXT_OR_EMPTY,
          "What the image shows, for those who cannot see it; `\"\"` for decoration.",
          "Kapal di dermaga");
  static final Key<String> IMAGE_CAPTION = text("caption", "The caption.", "Kapal di dermaga");
  static final Key<String> IMAGE_CREDIT = text("credit", "Who made it.", "Warta/Marqaan");
  static final Key<String> IMAGE_LICENSE = text("license", "Its licence.", "CC BY 4.0");
  static final Key<String> IMAGE_FOCUS =
      Key.of(
          "focus",
          new FocusType(),
          "The point to keep when it is cropped, from the left and from the top.",
          "50% 30%");
  static final List<Key<?>> IMAGE_KEYS =
      List.of(IMAGE_FILE, IMAGE_ALT, IMAGE_CAPTION, IMAGE_CREDIT, IMAGE_LICENSE, IMAGE_FOCUS);
  static final Key<LeadImage> IMAGE =
      Key.of(
          "image",
          Types.object(
              IMAGE_KEYS,
              f ->
                  f.get(IMAGE_FILE)
                      .map(
                          file ->
                              new LeadImage(
                                  file,
                                  f.get(IMAGE_ALT).orElse(null),
                                  f.get(IMAGE_CAPTION, ""),
                                  f.get(IMAGE_CREDIT, ""),
                                  f.get(IMAGE_LICENSE, ""),
                                  f.get(IMAGE_FOCUS, "")))),
          "The lead image.",
          "{file: foto.jpg, alt: Kapal di dermaga}");

  static final Key<String> SLUG =
      Key.of("slug", Types.SLUG, "The name in the address. Default: the file's.", "judul");
  static final Key<List<Located<String>>> ALIASES =
      Key.of(
          "aliases",
          Types.listOf(Types.located(Types.PATH)),
          "Old addresses that lead here.",
          "[/lama/judul/]");
  static final Key<List<Located<String>>> RELATED =
      texts(
          "related",
          "Stories to point to, the first one amid a long text, as paths from this file.",
          "[../opini/judul.md]");
  static final Key<Boolean> NOINDEX =
      Key.of("noindex", Types.BOOLEAN, "Whether search engines should leave it out.", "true");
  static final Key<String> CANONICAL =
      Key.of(
          "canonical",
          Types.URL,
          "The address of the original, if it was first published elsewhere.",
          "https://example.org/asli/");
  static final Key<Integer> WEIGHT =
      Key.of(
          "weight",
          Types.integer(-1_000_000, 1_000_000),
          "The order of sections, standing pages, and articles of one date: small ones first."
              + " Default: 0.",
          "10");
  static final Key<Accent> ACCENT =
      Key.of(
          "accent",
          Types.oneOf(Accent.byId()),
          "The colour of a section. Default: its parent's, or one that no other has.",
          "teal");
  static final Key<Located<String>> TEMPLATE =
      Key.of(
          "template",
          Types.located(Types.TEXT),
          "The template to use instead of the usual one.",
          "longform.peb");
  static final Key<Map<String, Object>> EXTRA =
      Key.of("extra", Types.FREE, "Free data for templates.", "{warna: biru}");

  private FrontMatterKeys() {}

  /** The keys that a kind of document may have, in the order of the reference. */
  public static List<Key<?>> of(DocumentKind kind) {
    return switch (kind) {
      case ARTICLE ->
          List.of(
              TITLE,
              DATE,
              UPDATED,
              CORRECTIONS,
              PUBLISH_AT,
              EXPIRES,
              DRAFT,
              AUTHORS,
              EDITORS,
              TAGS,
              DESCRIPTION,
              KEY_POINTS,
              KICKER,
              DATELINE,
              KIND,
              IMAGE,
              SLUG,
              ALIASES,
              RELATED,
              NOINDEX,
              CANONICAL,
              WEIGHT,
              TEMPLATE,
              EXTRA);
      case PAGE ->
          List.of(
              TITLE,
              OPTIONAL_DATE,
              UPDATED,
              DRAFT,
              DESCRIPTION,
              IMAGE,
              SLUG,
              ALIASES,
              NOINDEX,
              CANONICAL,
              WEIGHT,
              TEMPLATE,
              EXTRA);
      case SECTION -> List.of(TITLE, DESCRIPTION, IMAGE, ACCENT, NOINDEX, WEIGHT, TEMPLATE, EXTRA);
      case AUTHOR -> List.of(TITLE, DESCRIPTION, IMAGE, NOINDEX, WEIGHT, TEMPLATE, EXTRA);
      case HOME -> List.of(TITLE, DESCRIPTION, TEMPLATE, EXTRA);
    };
  }

  /** The keys within others, by the names of those. */
  public static Map<String, List<Key<?>>> groups() {
    return Map.of(CORRECTIONS.name(), CORRECTION_KEYS, IMAGE.name(), IMAGE_KEYS);
  }

  private static Key<String> text(String name, String meaning, String example) {
    return Key.of(name, Types.TEXT, meaning, example);
  }

  private static Key<List<Located<String>>> texts(String name, String meaning, String example) {
    return Key.of(name, Types.listOf(Types.located(Types.TEXT)), meaning, example);
  }
}
