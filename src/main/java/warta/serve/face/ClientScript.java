package warta.serve.face;

import warta.text.Html;
import warta.text.PolicySource;

/**
 * The script of served pages: it follows the server's events, and shows overlay and bar in a shadow
 * root, so that the site's styles and ours never touch. It needs no leave but that of its own hash.
 */
public final class ClientScript {

  private static final String STYLE = Resources.text("face.css");

  /** The style travels within: a constructed sheet needs no leave of the page's policy. */
  private static final String TEXT =
      Resources.text("client.js").replace("\"STYLE\"", literal(STYLE));

  private static final String SOURCE = PolicySource.ofInline(TEXT);

  private ClientScript() {}

  public static String text() {
    return TEXT;
  }

  /** {@code 'sha256-…'}, as a policy's {@code script-src} allows it. */
  public static String source() {
    return SOURCE;
  }

  /**
   * The element that holds the script.
   *
   * @param version of the site that the page around it shows; a page whose version is not the one
   *     that the server's events begin with is loaded again
   */
  public static String element(String version) {
    return "<script data-version=\"" + Html.escape(version) + "\">" + TEXT + "</script>";
  }

  static String style() {
    return STYLE;
  }

  private static String literal(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r", "").replace("\n", "\\n")
        + '"';
  }
}
