package warta.serve.face;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import warta.diagnostic.Phrase;

/** A page of the site in a frame that is as narrow as a phone. */
public final class PhonePage {

  /** Where it is asked for; the query's {@code page} is the path of the page within. */
  public static final String PATH = "/_warta/phone";

  private PhonePage() {}

  static String address(String page) {
    return PATH + "?page=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
  }

  /**
   * @param page the path of a page; anything else shows the front page
   */
  public static OwnPage html(String page, Setting setting) {
    // `//host/` and `/\host/` would lead elsewhere.
    String safe = page.matches("/(?![/\\\\])[^\\p{Cntrl}]*") ? page : "/";
    String title = setting.say(Phrase.of("face.phone"));
    Markup main =
        new Markup()
            .open("p", "class", "back")
            .element("a", setting.say(Phrase.of("face.back")), "href", safe)
            .close()
            .open("iframe", "src", safe, "title", title, "width", "360", "height", "740")
            .close();
    return OwnPage.of("phone", title, main, setting);
  }
}
