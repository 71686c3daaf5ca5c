package warta.build.cache;

import warta.markdown.Body;
import warta.markdown.Body.Boundary;
import warta.markdown.Body.Embed;
import warta.markdown.Body.HeadingAnchor;
import warta.markdown.Body.Html;
import warta.markdown.Body.Image;
import warta.markdown.Body.LinkEnd;
import warta.markdown.Body.LinkStart;
import warta.markdown.Body.Opening;
import warta.markdown.Body.Part;
import warta.markdown.Body.Place;
import warta.markdown.Body.Word;
import warta.text.Packer;
import warta.text.Unpacker;

/** Writes and reads rendered texts. */
final class BodyCodec {

  /** The sort of a part, as it is written before it. */
  private enum Sort {
    HTML,
    LINK_START,
    LINK_END,
    IMAGE,
    HEADING_ANCHOR,
    OPENING,
    BOUNDARY,
    WORD,
    EMBED
  }

  private static final Sort[] SORTS = Sort.values();

  private BodyCodec() {}

  static byte[] pack(Body body) {
    Packer out = new Packer();
    out.list(body.parts(), part -> write(part, out));
    return out.toBytes();
  }

  static Body unpack(byte[] bytes) {
    Unpacker in = new Unpacker(bytes);
    return new Body(in.list(() -> part(in)));
  }

  private static void write(Part part, Packer out) {
    if (part instanceof Html html) {
      out.choice(Sort.HTML).text(html.html());
    } else if (part instanceof LinkStart start) {
      out.choice(Sort.LINK_START)
          .number(start.number())
          .text(start.target())
          .text(start.title())
          .text(start.attributes());
      write(start.place(), out);
    } else if (part instanceof LinkEnd end) {
      out.choice(Sort.LINK_END).number(end.number());
    } else if (part instanceof Image image) {
      out.choice(Sort.IMAGE)
          .text(image.source())
          .text(image.alt())
          .text(image.title())
          .flag(image.standsAlone())
          .text(image.attributes());
      write(image.place(), out);
    } else if (part instanceof HeadingAnchor anchor) {
      out.choice(Sort.HEADING_ANCHOR).text(anchor.id()).text(anchor.text());
    } else if (part instanceof Opening opening) {
      out.choice(Sort.OPENING).flag(opening.inParagraph());
    } else if (part instanceof Boundary boundary) {
      out.choice(Sort.BOUNDARY).number(boundary.paragraphs());
    } else if (part instanceof Word word) {
      out.choice(Sort.WORD).text(word.key());
    } else if (part instanceof Embed embed) {
      out.choice(Sort.EMBED).text(embed.target()).text(embed.title());
      write(embed.place(), out);
    } else {
      throw new IllegalStateException("a new sort of part: " + part.getClass());
    }
  }

  private static Part part(Unpacker in) {
    return switch (in.choice(SORTS)) {
      case HTML -> new Html(in.text());
      case LINK_START -> new LinkStart(in.integer(), in.text(), in.text(), in.text(), place(in));
      case LINK_END -> new LinkEnd(in.integer());
      case IMAGE -> new Image(in.text(), in.text(), in.text(), in.flag(), in.text(), place(in));
      case HEADING_ANCHOR -> new HeadingAnchor(in.text(), in.text());
      case OPENING -> new Opening(in.flag());
      case BOUNDARY -> new Boundary(in.integer());
      case WORD -> new Word(in.text());
      case EMBED -> new Embed(in.text(), in.text(), place(in));
    };
  }

  static void write(Place place, Packer out) {
    out.number(place.line()).number(place.column()).number(place.length());
  }

  static Place place(Unpacker in) {
    return new Place(in.integer(), in.integer(), in.integer());
  }
}
