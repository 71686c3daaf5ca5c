package warta.markdown;

import java.util.List;

/**
 * A rendered text: runs of finished HTML and, between them, holes whose content depends on the rest
 * of the site or on the kind of output (page, feed, lite page).
 */
public record Body(List<Part> parts) {

  public static final Body EMPTY = new Body(List.of());

  public Body {
    parts = List.copyOf(parts);
  }

  /** Appends the whole text to {@code out}, the holes as {@code filling} says. */
  public void fill(Filling filling, StringBuilder out) {
    for (Part part : parts) {
      if (part instanceof Html run) {
        out.append(run.html());
      } else if (part instanceof LinkStart start) {
        filling.linkStart(start, out);
      } else if (part instanceof LinkEnd end) {
        filling.linkEnd(end, out);
      } else if (part instanceof Image image) {
        filling.image(image, out);
      } else if (part instanceof Embed embed) {
        filling.embed(embed, out);
      } else if (part instanceof HeadingAnchor anchor) {
        filling.headingAnchor(anchor, out);
      } else if (part instanceof Opening opening) {
        filling.opening(opening, out);
      } else if (part instanceof Boundary boundary) {
        filling.boundary(boundary, out);
      } else if (part instanceof Word word) {
        filling.word(word, out);
      }
    }
  }

  public sealed interface Part {}

  /** Finished, safe HTML. */
  public record Html(String html) implements Part {}

  /**
   * Where an {@code <a>} begins. Ends at the {@link LinkEnd} of the same number.
   *
   * @param number counts the links of this body from 0
   * @param target as written (unescaped, entities decoded): a relative path to a {@code .md} file,
   *     a path on this site, a fragment or a full address; its scheme is known to be safe
   * @param title the link's title, unescaped; empty when there is none
   * @param attributes further attributes, ready to print, each with a leading space; may be empty
   */
  public record LinkStart(int number, String target, String title, String attributes, Place place)
      implements Part {}

  public record LinkEnd(int number) implements Part {}

  /**
   * An image.
   *
   * @param source as written, unescaped; its scheme is known to be safe
   * @param alt plain text, unescaped
   * @param title the caption, unescaped; empty when there is none
   * @param standsAlone whether it is a block of its own, to be written as a figure: then no
   *     paragraph is around it
   */
  public record Image(
      String source, String alt, String title, boolean standsAlone, String attributes, Place place)
      implements Part {}

  /**
   * A page of another site that may be shown amid the text, as a block of its own.
   *
   * @param target its full address; {@link Embeddable} knows what it leads to
   * @param title plain text, unescaped: what the author called it, or else its address
   */
  public record Embed(String target, String title, Place place) implements Part {}

  /** Inside a heading, after its text: where a link to the heading may stand. */
  public record HeadingAnchor(String id, String text) implements Part {}

  /**
   * Where a dateline goes: inside the first paragraph, or before a text that begins with something
   * else.
   *
   * @param inParagraph whether a {@code <p>} is open
   */
  public record Opening(boolean inParagraph) implements Part {}

  /**
   * Between two blocks of the top level, where something may be inserted.
   *
   * @param paragraphs how many paragraphs of the top level came before
   */
  public record Boundary(int paragraphs) implements Part {}

  /** An interface word, to be escaped when filled in; see {@code templates/i18n}. */
  public record Word(String key) implements Part {}

  /** A place in the source file: 1-based line and column, and a length on that line. */
  public record Place(int line, int column, int length) {}
}
