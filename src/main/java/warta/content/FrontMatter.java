package warta.content;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import warta.data.Located;
import warta.data.WrittenDate;
import warta.diagnostic.Location;
import warta.diagnostic.Placed;
import warta.text.PackedFields;
import warta.text.Packer;
import warta.text.Unpacker;

/**
 * The front matter of a document, typed; absent texts are empty. It is kept as bytes, since a large
 * site has many: each value is made anew when it is asked for.
 */
public final class FrontMatter implements Placed {

  // What is asked for most comes first.
  private static final int DATE = 0;
  private static final int TITLE = 1;
  private static final int TITLE_PLACE = 2;
  private static final int WEIGHT = 3;
  private static final int DRAFT = 4;
  private static final int PUBLISH_AT = 5;
  private static final int EXPIRES = 6;
  private static final int SLUG = 7;
  private static final int SLUG_PLACE = 8;
  private static final int KIND = 9;
  private static final int KICKER = 10;
  private static final int IMAGE = 11;
  private static final int DESCRIPTION = 12;
  private static final int UPDATED = 13;
  private static final int AUTHORS = 14;
  private static final int TAGS = 15;
  private static final int EDITORS = 16;
  private static final int DATELINE = 17;
  private static final int TEMPLATE = 18;
  private static final int NOINDEX = 19;
  private static final int CANONICAL = 20;
  private static final int ALIASES = 21;
  private static final int RELATED = 22;
  private static final int KEY_POINTS = 23;
  private static final int EXTRA = 24;
  private static final int CORRECTIONS = 25;
  private static final int ACCENT = 26;

  private static final ArticleKind[] KINDS = ArticleKind.values();
  private static final Accent[] ACCENTS = Accent.values();

  private final ContentPath path;
  private final byte[] fields;

  private FrontMatter(ContentPath path, byte[] fields) {
    this.path = path;
    this.fields = fields;
  }

  /** The front matter of the document at a path. */
  public static FrontMatter of(ContentPath path, FrontMatterFields f) {
    FrontMatterCodec codec = new FrontMatterCodec(path.sitePath());
    PackedFields.Writer out = new PackedFields.Writer();
    Packer packer = out.packer();
    return new FrontMatter(
        path,
        out.put(DATE, f.date(), date -> FrontMatterCodec.write(date, packer))
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
            .toBytes());
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }

  private static <T> @Nullable List<T> given(List<T> list) {
    return list.isEmpty() ? null : list;
  }

  /** Reads what {@link #write} wrote of the document at a path. */
  public static FrontMatter read(ContentPath path, Unpacker in) {
    return new FrontMatter(path, in.bytes());
  }

  public void write(Packer out) {
    out.bytes(fields);
  }

  public String title() {
    return text(TITLE);
  }

  /** Where the title stands, or the front matter where it is missing. */
  public Location titlePlace() {
    Location place = located(TITLE_PLACE, FrontMatterCodec::place);
    return place == null ? Location.ofFile(path.sitePath()) : place;
  }

  /** Of publication; absent where a kind of document needs none, or after a fault. */
  public @Nullable WrittenDate date() {
    return date(DATE);
  }

  public @Nullable Located<WrittenDate> updated() {
    return located(UPDATED, FrontMatterCodec::locatedDate);
  }

  public List<Correction> corrections() {
    List<Correction> corrections = located(CORRECTIONS, FrontMatterCodec::corrections);
    return corrections == null ? List.of() : corrections;
  }

  /** When it becomes visible, if that is not {@link #date}. */
  public @Nullable WrittenDate publishAt() {
    return date(PUBLISH_AT);
  }

  public @Nullable Located<WrittenDate> expires() {
    return located(EXPIRES, FrontMatterCodec::locatedDate);
  }

  public boolean draft() {
    return has(DRAFT);
  }

  public List<Located<String>> authors() {
    return texts(AUTHORS);
  }

  public List<Located<String>> editors() {
    return texts(EDITORS);
  }

  public List<Located<String>> tags() {
    return texts(TAGS);
  }

  public String description() {
    return text(DESCRIPTION);
  }

  public List<String> keyPoints() {
    return read(KEY_POINTS, in -> in.list(in::text), List.of());
  }

  public String kicker() {
    return text(KICKER);
  }

  public String dateline() {
    return text(DATELINE);
  }

  public ArticleKind kind() {
    return read(KIND, in -> in.choice(KINDS), ArticleKind.REPORT);
  }

  public @Nullable LeadImage image() {
    return located(IMAGE, FrontMatterCodec::image);
  }

  public boolean hasImage() {
    return has(IMAGE);
  }

  public String slug() {
    return text(SLUG);
  }

  public List<Located<String>> aliases() {
    return texts(ALIASES);
  }

  public List<Located<String>> related() {
    return texts(RELATED);
  }

  public boolean noindex() {
    return has(NOINDEX);
  }

  /** The full address of the original, if that is elsewhere. */
  public String canonical() {
    return text(CANONICAL);
  }

  public int weight() {
    return read(WEIGHT, Unpacker::integer, 0);
  }

  /** Of a section that chooses one. */
  public @Nullable Accent accent() {
    Unpacker in = PackedFields.find(fields, ACCENT);
    return in == null ? null : in.choice(ACCENTS);
  }

  public @Nullable Located<String> template() {
    return located(TEMPLATE, FrontMatterCodec::locatedText);
  }

  public Map<String, Object> extra() {
    return read(EXTRA, FreeDataCodec::map, Map.of());
  }

  /** Where the slug stands, if it is written. */
  @Nullable Location slugPlace() {
    return located(SLUG_PLACE, FrontMatterCodec::place);
  }

  /** Where the address is decided: at the slug, or else at the title. */
  @Override
  public Location location() {
    Location slug = slugPlace();
    return slug == null ? titlePlace() : slug;
  }

  private boolean has(int field) {
    return PackedFields.has(fields, field);
  }

  private @Nullable WrittenDate date(int field) {
    Unpacker in = PackedFields.find(fields, field);
    return in == null ? null : FrontMatterCodec.date(in);
  }

  private String text(int field) {
    return read(field, Unpacker::text, "");
  }

  private List<Located<String>> texts(int field) {
    List<Located<String>> texts = located(field, FrontMatterCodec::locatedTexts);
    return texts == null ? List.of() : texts;
  }

  private <T> T read(int field, Function<Unpacker, T> read, T absent) {
    Unpacker in = PackedFields.find(fields, field);
    return in == null ? absent : read.apply(in);
  }

  private <T> @Nullable T located(int field, BiFunction<FrontMatterCodec, Unpacker, T> read) {
    Unpacker in = PackedFields.find(fields, field);
    return in == null ? null : read.apply(new FrontMatterCodec(path.sitePath()), in);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FrontMatter that
        && path.equals(that.path)
        && Arrays.equals(fields, that.fields);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(fields);
  }

  @Override
  public String toString() {
    return "front matter of " + path.path() + ": " + title();
  }

  /**
   * What was wrong in a text, and what is right.
   *
   * @param date when it was put right
   */
  public record Correction(Located<WrittenDate> date, String text) {}

  /**
   * The image above a text.
   *
   * @param file as written, relative to the document
   * @param alt absent when nothing was said; empty is a decision
   */
  public record LeadImage(
      Located<String> file,
      @Nullable String alt,
      String caption,
      String credit,
      String license,
      String focus) {}
}
