package warta.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import warta.text.Characters;

/**
 * Stands for holes in HTML while it is sanitised: by a name that the author's text does not contain
 * and so cannot forge.
 */
final class HoleMarkers {

  private static final String STEM = "warta-hole";

  private final String name;
  private final Pattern swallowed;

  HoleMarkers(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int number = 0;
    while (lower.contains(STEM + number)) {
      number++;
    }
    name = STEM + number;
    swallowed = Pattern.compile("<!--" + name + "[sh][0-9]+-->|<[a-z]+ " + name + "=\"[0-9]+\">");
  }

  /** The attribute that marks a hole; its value is the number of the part. */
  String name() {
    return name;
  }

  /** Text or a value, without the markers that it swallowed and what no page can hold. */
  String strip(String text) {
    String clean =
        text.contains(name) ? swallowed.matcher(text).replaceAll("").replace(name, "") : text;
    return Characters.legal(clean);
  }

  /** A comment that says where the raw HTML with this number begins. */
  String source(int number) {
    return "<!--" + name + "s" + number + "-->";
  }

  /** The number in a comment that {@link #source} made, or -1. */
  int sourceIn(String comment) {
    return numberIn(comment, name + "s");
  }

  /** The number in a comment that stands for a hole, or -1. */
  int holeIn(String comment) {
    return numberIn(comment, name + "h");
  }

  /** The whole body as HTML, with a marker for each hole. */
  String join(List<Body.Part> parts) {
    StringBuilder out = new StringBuilder(4096);
    for (int i = 0; i < parts.size(); i++) {
      Body.Part part = parts.get(i);
      if (part instanceof Body.Html run) {
        out.append(run.html());
      } else if (part instanceof Body.LinkStart) {
        out.append("<a ").append(name).append("=\"").append(i).append("\">");
      } else if (part instanceof Body.LinkEnd) {
        out.append("</a>");
      } else if (part instanceof Body.Image image) {
        element(image.standsAlone() ? "figure" : "img", i, out);
      } else if (part instanceof Body.Embed) {
        element("figure", i, out);
      } else if (part instanceof Body.Word) {
        // a word stands alone in the value of an attribute: the marker becomes the next attribute
        out.append("\" ").append(name).append("=\"").append(i);
      } else {
        out.append("<!--").append(name).append('h').append(i).append("-->");
      }
    }
    return out.toString();
  }

  private void element(String tag, int number, StringBuilder out) {
    out.append('<').append(tag).append(' ').append(name).append("=\"").append(number).append("\">");
    if (tag.equals("figure")) {
      out.append("</figure>");
    }
  }

  private static int numberIn(String comment, String prefix) {
    return comment.startsWith(prefix) ? Integer.parseInt(comment.substring(prefix.length())) : -1;
  }
}
