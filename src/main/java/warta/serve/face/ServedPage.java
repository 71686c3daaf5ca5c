package warta.serve.face;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warta.text.Html;

/** A page of the site as it is served: the same, and our script at its end. */
public final class ServedPage {

  private static final Pattern META =
      Pattern.compile(
          "(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)(\")",
          Pattern.CASE_INSENSITIVE);

  private static final String END = "</body>";

  private ServedPage() {}

  /** The page with our script, which a policy in its own head allows too. */
  public static String html(String page, String version) {
    Matcher meta = META.matcher(page);
    String open =
        meta.replaceFirst(
            m ->
                Matcher.quoteReplacement(
                    m.group(1) + Html.escape(policy(unescape(m.group(2)))) + m.group(3)));
    int at = end(open);
    return open.substring(0, at) + ClientScript.element(version) + open.substring(at);
  }

  /** Where a page's body ends, in the page as it is: a letter such as İ is two in lower case. */
  private static int end(String page) {
    for (int at = page.length() - END.length(); at >= 0; at--) {
      if (page.regionMatches(true, at, END, 0, END.length())) {
        return at;
      }
    }
    return page.length();
  }

  /**
   * A policy that allows our script and its questions to the server, and is otherwise as in
   * production; but it does not ask for a secure connection, which this server does not have.
   */
  public static String policy(String policy) {
    StringBuilder out = new StringBuilder();
    boolean scripts = false;
    boolean questions = false;
    for (String part : policy.split(";")) {
      String directive = part.strip();
      if (directive.isEmpty() || directive.equals("upgrade-insecure-requests")) {
        continue;
      }
      String name = directive.split("\\s", 2)[0];
      if (name.equals("script-src")) {
        scripts = true;
        directive = with(directive, ClientScript.source());
      } else if (name.equals("connect-src")) {
        questions = true;
        directive = with(directive, "'self'");
      }
      out.append(out.isEmpty() ? "" : "; ").append(directive);
    }
    if (out.indexOf("default-src") >= 0) {
      out.append(scripts ? "" : "; script-src " + ClientScript.source());
      out.append(questions ? "" : "; connect-src 'self'");
    }
    return out.toString();
  }

  private static String with(String directive, String source) {
    if ((" " + directive + " ").contains(" " + source + " ")) {
      return directive;
    }
    return directive.replaceFirst("\\s+'none'$", "") + " " + source;
  }

  private static String unescape(String text) {
    return text.replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
