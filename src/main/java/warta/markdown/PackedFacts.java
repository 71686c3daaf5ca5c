package warta.markdown;

import java.util.Arrays;
import java.util.function.Function;
import warta.markdown.BodyFacts.Heading;
import warta.markdown.BodyFacts.ImageUse;
import warta.markdown.BodyFacts.LinkUse;
import warta.text.Packer;
import warta.text.Unpacker;

/**
 * The facts of a text in a third of the memory, since a large site has many texts and seldom looks
 * at one.
 */
public final class PackedFacts implements Function<String, PackedFacts> {

  public static final PackedFacts NONE = of(BodyFacts.NONE);

  private final byte[] bytes;

  private PackedFacts(byte[] bytes) {
    this.bytes = bytes;
  }

  public static PackedFacts of(BodyFacts facts) {
    Packer out = new Packer();
    out.number(facts.words())
        .text(facts.excerpt())
        .list(facts.headings(), heading -> write(heading, out))
        .list(facts.anchors(), out::text)
        .list(facts.links(), link -> write(link, out))
        .list(facts.images(), image -> write(image, out))
        .list(facts.embeds(), embed -> write(embed, out));
    return new PackedFacts(out.toBytes());
  }

  /** Reads what {@link #write} wrote, on the word of a checksum around it. */
  public static PackedFacts read(Unpacker in) {
    return new PackedFacts(in.bytes());
  }

  public void write(Packer out) {
    out.bytes(bytes);
  }

  /** Itself, for its own document: these facts are kept in memory. */
  @Override
  public PackedFacts apply(String path) {
    return this;
  }

  /** All facts, made anew each time. */
  public BodyFacts unpack() {
    Unpacker in = new Unpacker(bytes);
    int words = in.integer();
    String excerpt = in.text();
    return new BodyFacts(
        in.list(() -> new Heading(in.integer(), in.text(), in.text(), place(in))),
        in.list(in::text),
        in.list(() -> new LinkUse(in.text(), place(in))),
        in.list(() -> new ImageUse(in.text(), in.flag(), place(in))),
        in.list(() -> new LinkUse(in.text(), place(in))),
        excerpt,
        words);
  }

  /** {@link BodyFacts#words} alone. */
  public int words() {
    return new Unpacker(bytes).integer();
  }

  /** {@link BodyFacts#excerpt} alone. */
  public String excerpt() {
    Unpacker in = new Unpacker(bytes);
    in.integer();
    return in.text();
  }

  private static void write(Heading heading, Packer out) {
    out.number(heading.level()).text(heading.id()).text(heading.text());
    write(heading.place(), out);
  }

  private static void write(LinkUse link, Packer out) {
    out.text(link.target());
    write(link.place(), out);
  }

  private static void write(ImageUse image, Packer out) {
    out.text(image.source()).flag(image.hasAlt());
    write(image.place(), out);
  }

  private static void write(Body.Place place, Packer out) {
    out.number(place.line()).number(place.column()).number(place.length());
  }

  private static Body.Place place(Unpacker in) {
    return new Body.Place(in.integer(), in.integer(), in.integer());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackedFacts facts && Arrays.equals(bytes, facts.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return unpack().toString();
  }
}
