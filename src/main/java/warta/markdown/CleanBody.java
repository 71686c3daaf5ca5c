package warta.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A body that is written anew while raw HTML is sanitised, with its facts. */
final class CleanBody {

  private final BodyWriter out = new BodyWriter(4096);
  private final Set<String> taken = new HashSet<>();
  private final List<String> anchors = new ArrayList<>();
  private final List<BodyFacts.LinkUse> links = new ArrayList<>();
  private final List<BodyFacts.ImageUse> images = new ArrayList<>();
  private final List<BodyFacts.LinkUse> embeds = new ArrayList<>();
  private final WordCounter words = new WordCounter();
  private @Nullable StringBuilder excerpt;
  private boolean inExcerpt;
  private boolean opened;
  private boolean silent;

  /**
   * @param opened whether the body needs no {@link Body.Opening}
   */
  CleanBody(boolean opened) {
    this.opened = opened;
  }

  void raw(String html) {
    out.raw(html);
  }

  void text(String text) {
    out.text(text);
    if (silent) {
      return;
    }
    words.add(text, 0, text.length());
    if (inExcerpt && excerpt != null) {
      excerpt.append(text);
    }
  }

  /** From now on text does not count as the reader's; returns what was so before. */
  boolean silence(boolean now) {
    boolean before = silent;
    silent = now;
    return before;
  }

  boolean isSilent() {
    return silent;
  }

  /** Ends a word: a block or a line ended. */
  void endWord() {
    words.stop();
  }

  /** Begins the paragraph that the excerpt is made of; later ones do not count. */
  void startParagraph() {
    if (excerpt == null) {
      excerpt = new StringBuilder();
      inExcerpt = true;
    }
  }

  void endParagraph() {
    inExcerpt = false;
  }

  /** Whether an id is still free; from then on it is not. */
  boolean claim(String id) {
    if (taken.add(id)) {
      anchors.add(id);
      return true;
    }
    return false;
  }

  /** Writes a link's beginning under its new number, which is returned. */
  int startLink(Body.LinkStart start) {
    int number = links.size();
    links.add(new BodyFacts.LinkUse(start.target(), start.place()));
    out.hole(
        new Body.LinkStart(
            number, start.target(), start.title(), start.attributes(), start.place()));
    return number;
  }

  void endLink(int number) {
    out.hole(new Body.LinkEnd(number));
  }

  void image(Body.Image image) {
    images.add(new BodyFacts.ImageUse(image.source(), !image.alt().isEmpty(), image.place()));
    out.hole(image);
  }

  void embed(Body.Embed embed) {
    embeds.add(new BodyFacts.LinkUse(embed.target(), embed.place()));
    out.hole(embed);
  }

  void word(Body.Word word) {
    out.mark(word);
  }

  /**
   * Keeps a hole that prints nothing by itself, if it still stands where it may.
   *
   * @param parent the name of the element around it
   */
  void mark(Body.Part hole, String parent) {
    if (hole instanceof Body.Opening && !opened) {
      boolean inParagraph = parent.equals("p");
      if (inParagraph || parent.equals("body")) {
        opened = true;
        out.mark(new Body.Opening(inParagraph));
      }
    } else if (hole instanceof Body.Boundary && parent.equals("body")) {
      out.mark(hole);
    } else if (hole instanceof Body.HeadingAnchor anchor && taken.contains(anchor.id())) {
      out.mark(hole);
    }
  }

  Body body() {
    List<Body.Part> parts = new ArrayList<>(out.finish());
    if (!opened) {
      parts.add(0, new Body.Opening(false));
    }
    return new Body(parts);
  }

  /**
   * @param headings those that were written
   */
  BodyFacts facts(List<BodyFacts.Heading> headings) {
    List<BodyFacts.Heading> left = headings.stream().filter(h -> taken.contains(h.id())).toList();
    String text = excerpt == null ? "" : Excerpt.of(excerpt.toString());
    return new BodyFacts(left, anchors, links, images, embeds, text, words.words());
  }
}
