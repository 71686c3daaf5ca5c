package warta.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which elements and attributes of raw HTML a text may have. */
final class SafeHtml {

  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "abbr",
          "aside",
          "b",
          "bdi",
          "bdo",
          "blockquote",
          "br",
          "caption",
          "cite",
          "code",
          "dd",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "img",
          "ins",
          "kbd",
          "li",
          "mark",
          "ol",
          "p",
          "pre",
          "q",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "section",
          "small",
          "span",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "time",
          "tr",
          "u",
          "ul",
          "var",
          "wbr");

  /** Elements whose content goes with them. */
  private static final Set<String> HIDDEN = Set.of("script", "style", "iframe");

  /** Elements that only their own end tag ends. */
  private static final List<String> RAW_TEXT =
      List.of(
          "script",
          "style",
          "iframe",
          "textarea",
          "title",
          "xmp",
          "noembed",
          "noframes",
          "plaintext");

  private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");

  private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w-]{0,99}");
  private static final Pattern NAMES = Pattern.compile("[\\w -]{1,400}");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}");
  private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");
  private static final Pattern MOMENT = Pattern.compile("[0-9A-Za-z:+. -]{1,40}");
  private static final Pattern ANY = Pattern.compile("[^\\x00]*", Pattern.DOTALL);

  private static final Map<String, Pattern> EVERYWHERE =
      Map.of(
          "id", NAME,
          "class", NAMES,
          "lang", LANGUAGE,
          "dir", Pattern.compile("ltr|rtl|auto"),
          "title", ANY,
          "aria-label", ANY,
          "role", Pattern.compile("region"),
          "tabindex", Pattern.compile("0"));

  private static final Map<String, Map<String, Pattern>> SOMEWHERE =
      Map.of(
          "td", Map.of("colspan", SPAN, "rowspan", SPAN),
          "th",
              Map.of(
                  "colspan", SPAN,
                  "rowspan", SPAN,
                  "scope", Pattern.compile("col|row|colgroup|rowgroup"),
                  "abbr", ANY),
          "ol", Map.of("start", NUMBER, "reversed", ANY, "type", Pattern.compile("[1aAiI]")),
          "li", Map.of("value", NUMBER),
          "details", Map.of("open", ANY),
          "time", Map.of("datetime", MOMENT),
          "del", Map.of("datetime", MOMENT, "cite", ANY),
          "ins", Map.of("datetime", MOMENT, "cite", ANY),
          "q", Map.of("cite", ANY),
          "blockquote", Map.of("cite", ANY));

  private SafeHtml() {}

  static boolean isAllowed(String element) {
    return ELEMENTS.contains(element);
  }

  /** Whether an element that is removed takes its content with it. */
  static boolean isHidden(String element) {
    return HIDDEN.contains(element);
  }

  static boolean isVoid(String element) {
    return VOID.contains(element);
  }

  /** Whether an attribute may stay; both names in lower case. */
  static boolean isAllowed(String element, String attribute, String value) {
    Pattern pattern = EVERYWHERE.get(attribute);
    if (pattern == null) {
      pattern = SOMEWHERE.getOrDefault(element, Map.of()).get(attribute);
    }
    return pattern != null
        && pattern.matcher(value).matches()
        && (!attribute.equals("cite") || SafeUrls.isSafeLink(value));
  }

  /**
   * Whether an attribute of a link or image is told apart from the others, or for others to set.
   */
  static boolean isPartOfHole(String attribute) {
    return switch (attribute) {
      case "href", "src", "alt", "title", "width", "height" -> true;
      default -> false;
    };
  }

  /** Whether the name of an attribute says that it is on, so that it needs no value. */
  static boolean isBoolean(String attribute) {
    return attribute.equals("open") || attribute.equals("reversed");
  }

  /**
   * HTML in which elements of raw text that are never closed are text, so that they cannot swallow
   * the rest.
   */
  static String withoutUnclosedRawText(String html) {
    String result = html;
    for (String name : RAW_TEXT) {
      if (containsIgnoringCase(result, "<" + name)) {
        result = escapeUnclosed(result, name);
      }
    }
    return result;
  }

  private static String escapeUnclosed(String html, String name) {
    int closed = name.equals("plaintext") ? 0 : Math.max(0, lastEndTag(html, name));
    StringBuilder out = new StringBuilder(html.length() + 64).append(html, 0, closed);
    for (int i = closed; i < html.length(); i++) {
      boolean opens = html.charAt(i) == '<' && startsWith(html, i + 1, name);
      out.append(opens ? "&lt;" : html.substring(i, i + 1));
    }
    return out.toString();
  }

  private static int lastEndTag(String html, String name) {
    int at = html.lastIndexOf("</");
    while (at >= 0 && !startsWith(html, at + 2, name)) {
      at = at == 0 ? -1 : html.lastIndexOf("</", at - 1);
    }
    return at;
  }

  private static boolean containsIgnoringCase(String html, String wanted) {
    for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
      if (startsWith(html, i, wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(String html, int at, String wanted) {
    return html.regionMatches(true, at, wanted, 0, wanted.length());
  }
}
