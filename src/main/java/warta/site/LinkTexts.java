package warta.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import warta.markdown.Body;

/** The words of the links of one text. */
final class LinkTexts {

  /** A link's words without markup, and where it is written. */
  record LinkText(String words, Body.Place place) {}

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private LinkTexts() {}

  /** In order; an image counts with what it shows. */
  static List<LinkText> of(Body body) {
    List<LinkText> texts = new ArrayList<>();
    Map<Integer, StringBuilder> open = new LinkedHashMap<>();
    Map<Integer, Body.Place> places = new LinkedHashMap<>();
    for (Body.Part part : body.parts()) {
      if (part instanceof Body.LinkStart start) {
        open.put(start.number(), new StringBuilder());
        places.put(start.number(), start.place());
      } else if (part instanceof Body.LinkEnd end) {
        StringBuilder words = open.remove(end.number());
        Body.Place place = places.remove(end.number());
        if (words != null && place != null) {
          texts.add(new LinkText(words.toString().strip(), place));
        }
      } else if (part instanceof Body.Html run) {
        String words = TAG.matcher(run.html()).replaceAll("");
        open.values().forEach(text -> text.append(words));
      } else if (part instanceof Body.Embed embed) {
        texts.add(new LinkText(embed.title(), embed.place()));
      } else if (part instanceof Body.Image image) {
        open.values().forEach(text -> text.append(image.alt()));
      }
    }
    return texts;
  }
}
