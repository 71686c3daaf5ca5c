package warta.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Location;
import warta.text.SourceText;

/** One text while it is being written: its source, its body and the facts found so far. */
final class Draft {

  private final SourceText source;
  private final int bodyOffset;
  private final LegalText text;
  private final Document document;
  private final MarkdownOptions options;
  private final BodyWriter out;
  private final Ids ids = new Ids();
  private final WordCounter words = new WordCounter();
  private final Complaints complaints;
  private final List<BodyFacts.Heading> headings = new ArrayList<>();
  private final List<BodyFacts.LinkUse> links = new ArrayList<>();
  private final List<BodyFacts.ImageUse> images = new ArrayList<>();
  private final List<BodyFacts.LinkUse> embeds = new ArrayList<>();
  private @Nullable StringBuilder capture;
  private String excerpt = "";
  private char lastShown;

  /**
   * @param text the body: what {@code source} has from {@code bodyOffset}, as far as pages can hold
   *     it
   */
  Draft(
      SourceText source,
      int bodyOffset,
      LegalText text,
      Document document,
      MarkdownOptions options) {
    this.source = source;
    this.bodyOffset = bodyOffset;
    this.text = text;
    this.document = document;
    this.options = options;
    this.complaints = new Complaints();
    this.out = new BodyWriter(text.text().length() + text.text().length() / 4 + 64);
  }

  String text() {
    return text.text();
  }

  /** A copy of a piece of the text; flexmark's own copies it character by character. */
  String copyOf(BasedSequence piece) {
    return piece instanceof SubSequence
        ? text().substring(piece.getStartOffset(), piece.getEndOffset())
        : piece.toString();
  }

  Document document() {
    return document;
  }

  MarkdownOptions options() {
    return options;
  }

  BodyWriter out() {
    return out;
  }

  Ids ids() {
    return ids;
  }

  Complaints complaints() {
    return complaints;
  }

  /** Forgets the last character and word: a block begins. */
  void startBlock() {
    words.stop();
    lastShown = '\0';
  }

  /** Writes text that needs no escaping. */
  void showClean(String shown, int from, int to) {
    if (from < to) {
      // A copy of many characters at once is faster than one by one through an interface.
      out.out().append(shown.substring(from, to));
      count(shown, from, to);
    }
  }

  /** Writes text that a reader sees. */
  void show(String shown) {
    if (!shown.isEmpty()) {
      out.text(shown);
      count(shown, 0, shown.length());
    }
  }

  /** Writes the end of a line within a block. */
  void showLineBreak(String html) {
    out.raw(html);
    count(" ", 0, 1);
  }

  private void count(String shown, int from, int to) {
    words.add(shown, from, to);
    if (capture != null) {
      capture.append(shown.substring(from, to));
    }
    lastShown = shown.charAt(to - 1);
  }

  /** The last character a reader saw in this block; NUL at its start. */
  char lastShown() {
    return lastShown;
  }

  /** Keeps a copy of all text that is shown until {@link #captured}. */
  void startCapture() {
    capture = new StringBuilder(80);
  }

  /** The text shown since {@link #startCapture}. */
  String captured() {
    String caught = capture == null ? "" : capture.toString().strip();
    capture = null;
    return caught;
  }

  Body.Place place(int start, int length) {
    Location at = location(start, length);
    return new Body.Place(at.line(), at.column(), at.length());
  }

  /**
   * @param start an offset in the body
   */
  Location location(int start, int length) {
    int offset = Math.min(bodyOffset + text.written(start), source.text().length());
    return source.at(offset, length);
  }

  /** Adds the hole where a link begins, and returns its number. */
  int startLink(String target, String title, String attributes, Body.Place place) {
    int number = links.size();
    links.add(new BodyFacts.LinkUse(target, place));
    out.hole(new Body.LinkStart(number, target, title, attributes, place));
    return number;
  }

  void endLink(int number) {
    out.hole(new Body.LinkEnd(number));
  }

  void image(Body.Image image) {
    images.add(new BodyFacts.ImageUse(image.source(), !image.alt().isEmpty(), image.place()));
    out.hole(image);
    lastShown = '\ufffc';
  }

  void embed(Body.Embed embed) {
    embeds.add(new BodyFacts.LinkUse(embed.target(), embed.place()));
    out.hole(embed);
  }

  void heading(BodyFacts.Heading heading) {
    headings.add(heading);
  }

  void excerpt(String paragraph) {
    excerpt = Excerpt.of(paragraph);
  }

  BodyFacts facts() {
    return new BodyFacts(headings, ids.given(), links, images, embeds, excerpt, words.words());
  }
}
