package warta.serve.face;

import java.util.Optional;
import java.util.function.Function;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.site.PublicationState;

/** The newsroom's bar at the bottom of a page: what a page is, and what to remark on it. */
public final class Bar {

  private final PageReport report;
  private final Function<Location, Optional<String>> lines;
  private final Setting setting;

  private Bar(PageReport report, Function<Location, Optional<String>> lines, Setting setting) {
    this.report = report;
    this.lines = lines;
    this.setting = setting;
  }

  /**
   * @param lines of the places that the findings name
   */
  public static String html(
      PageReport report, Function<Location, Optional<String>> lines, Setting setting) {
    return new Bar(report, lines, setting).write();
  }

  private String write() {
    Markup out =
        new Markup()
            .open("section", "class", "bar", "aria-label", setting.say(Phrase.of("face.bar")))
            .open("button", "class", "fold", "type", "button", "data-do", "fold")
            .element("span", setting.say(Phrase.of("face.fold")), "class", "unseen")
            .close()
            .open("div", "class", "items");
    PageReport.Text text = report.text();
    if (text == null) {
      out.element("span", setting.say(Phrase.of("face.made-page")), "class", "state made");
    } else {
      out.add(state(text));
      out.element(
          "span",
          setting.say(
              Phrase.of("face.words")
                  .with("words", setting.number(text.words()))
                  .with("minutes", setting.number(text.minutes()))),
          "class",
          "words");
    }
    out.add(findings());
    out.add(
        panel(
            "previews",
            setting.say(Phrase.of("face.previews")),
            new CardPreviews(setting).of(report.card())));
    if (text != null) {
      out.add(setting.place(Location.ofFile(text.source())));
    }
    return out.add(switches()).close().close().toString();
  }

  private Markup state(PageReport.Text text) {
    String kind = text.state().label();
    Markup out = new Markup().open("span", "class", "state " + kind);
    out.element("b", setting.say(text.state().phrase()));
    if (text.when() != null) {
      String when = setting.shortInstant(text.when());
      out.text(" ").element("span", when(text.state(), when), "class", "when");
    }
    return out.close();
  }

  private String when(PublicationState state, String instant) {
    Phrase phrase =
        switch (state) {
          case PUBLISHED -> Phrase.of("face.since");
          case DRAFT -> Phrase.of("face.dated");
          case SCHEDULED -> Phrase.of("face.appears");
          case EXPIRED -> Phrase.of("face.expired");
        };
    return setting.say(phrase.with("when", instant));
  }

  private Markup findings() {
    if (report.findings().isEmpty()) {
      return new Markup()
          .element("span", setting.say(Phrase.of("face.no-findings")), "class", "clean");
    }
    boolean grave = report.findings().stream().anyMatch(Diagnostic::isError);
    return panel(
        grave ? "findings error" : "findings warning",
        setting.say(Phrase.counted("face.findings", report.findings().size())),
        new FaultList(setting, lines).of(report.findings()));
  }

  private static Markup panel(String kind, String name, Markup content) {
    return new Markup()
        .open("details", "class", "panel " + kind)
        .element("summary", name)
        .open("div", "class", "content")
        .add(content)
        .close()
        .close();
  }

  private Markup switches() {
    Markup out = new Markup().open("span", "class", "switches");
    out.element(
        "a", setting.say(Phrase.of("face.phone")), "href", PhonePage.address(report.path()));
    out.element(
        "button",
        setting.say(Phrase.of("face.theme")),
        "type",
        "button",
        "data-do",
        "theme",
        "aria-pressed",
        "false");
    if (!report.variant().isEmpty()) {
      out.element(
          "a",
          setting.say(report.lite() ? Phrase.of("face.full") : Phrase.of("face.lite")),
          "href",
          report.variant());
    }
    return out.element("a", setting.say(Phrase.of("face.dashboard")), "href", Dashboard.PATH)
        .close();
  }
}
