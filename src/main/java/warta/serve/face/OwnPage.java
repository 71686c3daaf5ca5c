package warta.serve.face;

import warta.text.PolicySource;

/**
 * A page that is not of the site.
 *
 * @param policy the Content-Security-Policy to send with it
 */
public record OwnPage(String html, String policy) {

  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src " + ClientScript.source(),
          "style-src " + PolicySource.ofInline(ClientScript.style()),
          "img-src 'self' data:",
          "connect-src 'self'",
          "frame-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'self'");

  static OwnPage of(String kind, String title, Markup main, Setting setting) {
    return of(kind, title, main, "", setting);
  }

  /**
   * @param kind by which the script knows it
   * @param version of the site that it stands for; empty for any
   */
  static OwnPage of(String kind, String title, Markup main, String version, Setting setting) {
    String html =
        "<!DOCTYPE html>\n"
            + new Markup()
                .open("html", "lang", setting.messages().language(), "data-warta", kind)
                .open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "robots", "content", "noindex")
                .element("title", title + " · Warta")
                .toString()
            + "<style>"
            + ClientScript.style()
            + "</style></head><body class=\"own "
            + kind
            + "\"><main>"
            + main
            + "</main>"
            + ClientScript.element(version)
            + "</body></html>\n";
    return new OwnPage(html, POLICY);
  }
}
