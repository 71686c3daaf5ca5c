package warta.serve.face;

import warta.diagnostic.Phrase;

/** What is shown until a site has been read for the first time. */
public final class WaitingPage {

  private WaitingPage() {}

  /**
   * @param version of what is served now: once there is another one, the page is loaded again
   */
  public static OwnPage page(String version, Setting setting) {
    String heading = setting.say(Phrase.of("face.reading"));
    Markup main =
        new Markup()
            .element("h1", heading)
            .element("p", setting.say(Phrase.of("face.reading-lead")), "class", "lead")
            .open("progress", "aria-label", heading)
            .close()
            .element("p", "", "class", "reached", "role", "status");
    return OwnPage.of("waiting", heading, main, version, setting);
  }

  /** How far the reading is, in words. */
  public static String reached(int done, int total, Setting setting) {
    return setting.say(
        Phrase.of("face.reached")
            .with("done", setting.number(done))
            .with("total", setting.number(total)));
  }
}
