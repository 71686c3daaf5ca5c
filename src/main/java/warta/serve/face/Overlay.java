package warta.serve.face;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;

/** The faults that keep a site from being shown as its sources say. */
public final class Overlay {

  private Overlay() {}

  /**
   * What lies over the last good page until all is mended.
   *
   * @param lines of the places that the diagnostics name
   */
  public static String html(
      List<Diagnostic> diagnostics, Function<Location, Optional<String>> lines, Setting setting) {
    return new Markup()
        .open(
            "section",
            "class",
            "overlay",
            "role",
            "dialog",
            "aria-modal",
            "true",
            "aria-labelledby",
            "faults")
        .open("div", "class", "sheet")
        .open("header")
        .element("h2", heading(diagnostics, setting), "id", "faults", "tabindex", "-1")
        .element(
            "button",
            setting.say(Phrase.of("face.close")),
            "type",
            "button",
            "data-do",
            "close",
            "title",
            "Esc")
        .close()
        .element("p", setting.say(Phrase.of("face.last-good")), "class", "lead")
        .add(list(diagnostics, lines, setting))
        .close()
        .close()
        .toString();
  }

  /** A whole page, for an address that no good page was ever made for. */
  public static OwnPage page(
      List<Diagnostic> diagnostics, Function<Location, Optional<String>> lines, Setting setting) {
    String heading = heading(diagnostics, setting);
    Markup main =
        new Markup()
            .element("h1", heading)
            .element("p", setting.say(Phrase.of("face.no-page")), "class", "lead")
            .add(list(diagnostics, lines, setting));
    return OwnPage.of("faults", heading, main, setting);
  }

  private static String heading(List<Diagnostic> diagnostics, Setting setting) {
    return setting.say(Phrase.counted("face.faults", diagnostics.size()));
  }

  private static Markup list(
      List<Diagnostic> diagnostics, Function<Location, Optional<String>> lines, Setting setting) {
    Markup out = new FaultList(setting, lines).of(diagnostics);
    int more = diagnostics.size() - FaultList.MOST;
    if (more > 0) {
      out.element("p", setting.say(Phrase.of("face.more-faults").with("count", more)));
    }
    return out;
  }
}
