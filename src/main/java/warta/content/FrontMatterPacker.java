package warta.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.text.PackedFields;
import warta.text.Packer;

/** Packs front matter, see {@link FrontMatter}. */
final class FrontMatterPacker {

  // What is asked for most comes first.
  static final int DATE = 0;
  static final int TITLE = 1;
  static final int TITLE_PLACE = 2;
  static final int WEIGHT = 3;
  static final int DRAFT = 4;
  static final int PUBLISH_AT = 5;
  static final int EXPIRES = 6;
  static final int SLUG = 7;
  static final int SLUG_PLACE = 8;
  static final int KIND = 9;
  static final int KICKER = 10;
  static final int IMAGE = 11;
  static final int DESCRIPTION = 12;
  static final int UPDATED = 13;
  static final int AUTHORS = 14;
  static final int TAGS = 15;
  static final int EDITORS = 16;
  static final int DATELINE = 17;
  static final int TEMPLATE = 18;
  static final int NOINDEX = 19;
  static final int CANONICAL = 20;
  static final int ALIASES = 21;
  static final int RELATED = 22;
  static final int KEY_POINTS = 23;
  static final int EXTRA = 24;
  static final int CORRECTIONS = 25;
  static final int ACCENT = 26;

  private FrontMatterPacker() {}

  /** The fields of the document at a path, for {@link PackedFields}. */
  static byte[] pack(ContentPath path, FrontMatterFields f) {
    FrontMatterCodec codec = new FrontMatterCodec(path.sitePath());
    PackedFields.Writer out = new PackedFields.Writer();
    Packer packer = out.packer();
    return out.put(DATE, f.date(), date -> FrontMatterCodec.write(date, packer))
        .put(TITLE, given(f.title()), packer::text)
        .put(TITLE_PLACE, f.titlePlace(), place -> codec.write(place, packer))
        .put(WEIGHT, f.weight() == 0 ? null : f.weight(), w -> packer.number(w))
        .put(DRAFT, f.draft())
        .put(PUBLISH_AT, f.publishAt(), date -> FrontMatterCodec.write(date, packer))
        .put(EXPIRES, f.expires(), date -> codec.writeDate(date, packer))
        .put(SLUG, given(f.slug()), packer::text)
        .put(SLUG_PLACE, f.slugPlace(), place -> codec.write(place, packer))
        .put(KIND, f.kind() == ArticleKind.REPORT ? null : f.kind(), packer::choice)
        .put(KICKER, given(f.kicker()), packer::text)
        .put(IMAGE, f.image(), image -> codec.write(image, packer))
        .put(DESCRIPTION, given(f.description()), packer::text)
        .put(UPDATED, f.updated(), date -> codec.writeDate(date, packer))
        .put(AUTHORS, given(f.authors()), texts -> codec.writeTexts(texts, packer))
        .put(TAGS, given(f.tags()), texts -> codec.writeTexts(texts, packer))
        .put(EDITORS, given(f.editors()), texts -> codec.writeTexts(texts, packer))
        .put(DATELINE, given(f.dateline()), packer::text)
        .put(TEMPLATE, f.template(), text -> codec.writeText(text, packer))
        .put(NOINDEX, f.noindex())
        .put(CANONICAL, given(f.canonical()), packer::text)
        .put(ALIASES, given(f.aliases()), texts -> codec.writeTexts(texts, packer))
        .put(RELATED, given(f.related()), texts -> codec.writeTexts(texts, packer))
        .put(KEY_POINTS, given(f.keyPoints()), texts -> packer.list(texts, packer::text))
        .put(
            EXTRA,
            f.extra().isEmpty() ? null : f.extra(),
            extra -> FreeDataCodec.write(extra, packer))
        .put(
            CORRECTIONS,
            given(f.corrections()),
            all -> packer.list(all, one -> codec.write(one, packer)))
        .put(ACCENT, f.accent(), packer::choice)
        .toBytes();
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }

  private static <T> @Nullable List<T> given(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
