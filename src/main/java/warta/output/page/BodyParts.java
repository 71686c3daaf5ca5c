package warta.output.page;

import java.util.List;
import warta.content.Document;
import warta.template.view.LinkView;
import warta.template.view.Markup;

/**
 * A text for a full page.
 *
 * @param opening what comes before a pause; all of it where there is none
 * @param rest what comes after the pause; empty where there is none
 */
record BodyParts(Markup whole, Markup opening, Markup rest) {

  static BodyParts of(String html, Interruption interruption) {
    Markup whole = new Markup(html);
    int pause = interruption.find(html);
    return pause < 0
        ? new BodyParts(whole, whole, Markup.EMPTY)
        : new BodyParts(
            whole, new Markup(html.substring(0, pause)), new Markup(html.substring(pause)));
  }

  boolean hasPause() {
    return !rest.isEmpty();
  }

  /** The same text in one piece. */
  BodyParts joined() {
    return new BodyParts(whole, whole, Markup.EMPTY);
  }

  /** Links to the headings of level 2. */
  static List<LinkView> contents(Document document) {
    return document.facts().headings().stream()
        .filter(heading -> heading.level() == 2)
        .map(heading -> new LinkView(heading.text(), "#" + heading.id()))
        .toList();
  }
}
