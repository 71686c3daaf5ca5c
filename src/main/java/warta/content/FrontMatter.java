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

  private static final ArticleKind[] KINDS = ArticleKind.values();
  private static final Accent[] ACCENTS = Accent.values();

  private final ContentPath path;
  private final byte[] fields;

  private FrontMatter(ContentPath path, byte[] fields) {
    this.path = path;
    this.fields = fields;
  }

  /** The front matter of the document at a path. */
  public static FrontMatter of(ContentPath path, FrontMatterFields fields) {
    return new FrontMatter(path, FrontMatterPacker.pack(path, fields));
  }

  /** Reads what {@link #write} wrote of the document at a path. */
  public static FrontMatter read(ContentPath path, Unpacker in) {
    return new FrontMatter(path, in.bytes());
  }

  public void write(Packer out) {
    out.bytes(fields);
  }

  public String title() {
    return text(FrontMatterPacker.TITLE);
  }

  /** Where the title stands, or the front matter where it is missing. */
  public Location titlePlace() {
    Location place = located(FrontMatterPacker.TITLE_PLACE, FrontMatterCodec::place);
    return place == null ? Location.ofFile(path.sitePath()) : place;
  }

  /** Of publication; absent where a kind of document needs none, or after a fault. */
  public @Nullable WrittenDate date() {
    return date(FrontMatterPacker.DATE);
  }

  public @Nullable Located<WrittenDate> updated() {
    return located(FrontMatterPacker.UPDATED, FrontMatterCodec::locatedDate);
  }

  public List<Correction> corrections() {
    List<Correction> corrections =
        located(FrontMatterPacker.CORRECTIONS, FrontMatterCodec::corrections);
    return corrections == null ? List.of() : corrections;
  }

  /** When it becomes visible, if that is not {@link #date}. */
  public @Nullable WrittenDate publishAt() {
    return date(FrontMatterPacker.PUBLISH_AT);
  }

  public @Nullable Located<WrittenDate> expires() {
    return located(FrontMatterPacker.EXPIRES, FrontMatterCodec::locatedDate);
  }

  public boolean draft() {
    return has(FrontMatterPacker.DRAFT);
  }

  public List<Located<String>> authors() {
    return texts(FrontMatterPacker.AUTHORS);
  }

  public List<Located<String>> editors() {
    return texts(FrontMatterPacker.EDITORS);
  }

  public List<Located<String>> tags() {
    return texts(FrontMatterPacker.TAGS);
  }

  public String description() {
    return text(FrontMatterPacker.DESCRIPTION);
  }

  public List<String> keyPoints() {
    return read(FrontMatterPacker.KEY_POINTS, in -> in.list(in::text), List.of());
  }

  public String kicker() {
    return text(FrontMatterPacker.KICKER);
  }

  public String dateline() {
    return text(FrontMatterPacker.DATELINE);
  }

  public ArticleKind kind() {
    return read(FrontMatterPacker.KIND, in -> in.choice(KINDS), ArticleKind.REPORT);
  }

  public @Nullable LeadImage image() {
    return located(FrontMatterPacker.IMAGE, FrontMatterCodec::image);
  }

  public boolean hasImage() {
    return has(FrontMatterPacker.IMAGE);
  }

  public String slug() {
    return text(FrontMatterPacker.SLUG);
  }

  public List<Located<String>> aliases() {
    return texts(FrontMatterPacker.ALIASES);
  }

  public List<Located<String>> related() {
    return texts(FrontMatterPacker.RELATED);
  }

  public boolean noindex() {
    return has(FrontMatterPacker.NOINDEX);
  }

  /** The full address of the original, if that is elsewhere. */
  public String canonical() {
    return text(FrontMatterPacker.CANONICAL);
  }

  public int weight() {
    return read(FrontMatterPacker.WEIGHT, Unpacker::integer, 0);
  }

  /** Of a section that chooses one. */
  public @Nullable Accent accent() {
    Unpacker in = PackedFields.find(fields, FrontMatterPacker.ACCENT);
    return in == null ? null : in.choice(ACCENTS);
  }

  public @Nullable Located<String> template() {
    return located(FrontMatterPacker.TEMPLATE, FrontMatterCodec::locatedText);
  }

  public Map<String, Object> extra() {
    return read(FrontMatterPacker.EXTRA, FreeDataCodec::map, Map.of());
  }

  /** Where the slug stands, if it is written. */
  @Nullable Location slugPlace() {
    return located(FrontMatterPacker.SLUG_PLACE, FrontMatterCodec::place);
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
        && path.path().equals(that.path.path())
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
