package warta.markdown;

import java.util.List;

/**
 * What the rest of the site needs to know of a text without reading it.
 *
 * @param headings in order, of all levels
 * @param anchors every id in the text that a link may name: headings, attributes, footnotes
 * @param links every {@link Body.LinkStart} in order of its number
 * @param images every {@link Body.Image} in order
 * @param embeds the target of every {@link Body.Embed} in order
 * @param excerpt the first paragraph as plain text, at most 300 characters, cut between words with
 *     an ellipsis; empty when there is no paragraph
 * @param words how many words the text has
 */
public record BodyFacts(
    List<Heading> headings,
    List<String> anchors,
    List<LinkUse> links,
    List<ImageUse> images,
    List<LinkUse> embeds,
    String excerpt,
    int words) {

  public static final BodyFacts NONE =
      new BodyFacts(List.of(), List.of(), List.of(), List.of(), List.of(), "", 0);

  public BodyFacts {
    headings = List.copyOf(headings);
    anchors = List.copyOf(anchors);
    links = List.copyOf(links);
    images = List.copyOf(images);
    embeds = List.copyOf(embeds);
  }

  /**
   * @param level 1 to 6
   * @param text plain text
   */
  public record Heading(int level, String id, String text, Body.Place place) {}

  public record LinkUse(String target, Body.Place place) {}

  public record ImageUse(String source, boolean hasAlt, Body.Place place) {}
}
