package warta.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warta.config.SiteConfig;
import warta.serve.face.PageReport;

/** How a page presents itself elsewhere, as its own head says. */
final class PageCard {

  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

  private PageCard() {}

  static PageReport.Card of(String html, SiteConfig config) {
    String head = html.substring(0, Math.max(0, html.indexOf("</head>")));
    Matcher title = TITLE.matcher(head);
    String named = meta("property", "og:title", head);
    String described = meta("property", "og:description", head);
    return new PageReport.Card(
        link("canonical", head),
        config.title(),
        named.isEmpty() && title.find() ? plain(title.group(1)) : named,
        described.isEmpty() ? meta("name", "description", head) : described,
        here(meta("property", "og:image", head), config));
  }

  /** The path here of an address in production. */
  private static String here(String address, SiteConfig config) {
    String home = config.baseUrl().absolute("/");
    return address.startsWith(home)
        ? config.baseUrl().href("/" + address.substring(home.length()))
        : address;
  }

  private static String meta(String attribute, String name, String head) {
    return find(
        "<meta " + attribute + "=\"" + Pattern.quote(name) + "\" content=\"([^\"]*)\"", head);
  }

  private static String link(String relation, String head) {
    return find("<link rel=\"" + relation + "\" href=\"([^\"]*)\"", head);
  }

  private static String find(String pattern, String head) {
    Matcher found = Pattern.compile(pattern).matcher(head);
    return found.find() ? plain(found.group(1)) : "";
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
