package warta.build.cache;

import warta.markdown.BodyFacts;
import warta.markdown.BodyFacts.Heading;
import warta.markdown.BodyFacts.ImageUse;
import warta.markdown.BodyFacts.LinkUse;

/** Writes and reads the facts of a text. */
final class FactsCodec {

  private FactsCodec() {}

  static void write(BodyFacts facts, Packer out) {
    out.list(facts.headings(), heading -> write(heading, out))
        .list(facts.anchors(), out::text)
        .list(facts.links(), link -> write(link, out))
        .list(facts.images(), image -> write(image, out))
        .text(facts.excerpt())
        .number(facts.words());
  }

  static BodyFacts read(Unpacker in) {
    return new BodyFacts(
        in.list(() -> new Heading(in.integer(), in.text(), in.text(), BodyCodec.place(in))),
        in.list(in::text),
        in.list(() -> new LinkUse(in.text(), BodyCodec.place(in))),
        in.list(() -> new ImageUse(in.text(), in.flag(), BodyCodec.place(in))),
        in.text(),
        in.integer());
  }

  private static void write(Heading heading, Packer out) {
    out.number(heading.level()).text(heading.id()).text(heading.text());
    BodyCodec.write(heading.place(), out);
  }

  private static void write(LinkUse link, Packer out) {
    out.text(link.target());
    BodyCodec.write(link.place(), out);
  }

  private static void write(ImageUse image, Packer out) {
    out.text(image.source()).flag(image.hasAlt());
    BodyCodec.write(image.place(), out);
  }
}
