package warta.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.text.UrlPath;

/** Finds what a template includes, from its text alone. */
final class TemplateReferences {

  private static final Pattern IGNORED =
      Pattern.compile(
          "\\{#.*?#}|\\{%-?\\s*verbatim\\s*-?%}.*?\\{%-?\\s*endverbatim\\s*-?%}", Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile(
          "\\{%-?\\s*(include|extends|import|from|embed)\\b\\s*(?:\"([^\"]*)\"|'([^']*)')?"
              + "\\s*(with\\b|import\\b|as\\b|-?%})?");

  private static final Pattern NAME_OF_ASSET =
      Pattern.compile("\\s*\\(\\s*(?:name\\s*=\\s*)?(?:\"([^\"]*)\"|'([^']*)')");
  private static final Pattern COMPUTED_ASSET =
      Pattern.compile("\\basset\\s*\\(\\s*(?!(?:name\\s*=\\s*)?(?:\"[^\"]*\"|'[^']*')\\s*\\))");

  /**
   * A reference to another template.
   *
   * @param name empty when it is not written out, but computed
   * @param offset where the tag begins
   */
  record Reference(String name, int offset, int length) {
    boolean isDynamic() {
      return name.isEmpty();
    }
  }

  private TemplateReferences() {}

  /**
   * The templates that a template uses.
   *
   * @param text of it, without what is {@linkplain #withoutIgnored ignored}
   */
  static List<Reference> in(TemplateSource template, String text) {
    List<Reference> found = new ArrayList<>();
    Matcher tag = TAG.matcher(text);
    for (int at = text.indexOf("{%"); at >= 0; at = text.indexOf("{%", at)) {
      // A search by the pattern alone would try it at each letter of a long text.
      if (!tag.region(at, text.length()).lookingAt()) {
        at += 2;
        continue;
      }
      at = tag.end();
      String written = tag.group(2) != null ? tag.group(2) : tag.group(3);
      if (isNeverClosed(text, tag, written)) {
        continue;
      }
      boolean isStatic = written != null && tag.group(4) != null;
      String name = isStatic ? resolve(template.name(), written) : "";
      int length = isStatic ? tag.end(written.equals(tag.group(2)) ? 2 : 3) - tag.start() + 1 : 2;
      found.add(new Reference(name, tag.start(), length));
    }
    return found;
  }

  /** Whether a quotation mark is missing, which is a fault of its own and found by the parser. */
  private static boolean isNeverClosed(String text, Matcher tag, @Nullable String written) {
    if (written != null) {
      return written.contains("%}");
    }
    int next = tag.end(1);
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && (text.charAt(next) == '"' || text.charAt(next) == '\'');
  }

  /**
   * The assets that a template puts into pages as they are.
   *
   * @param function that does so
   * @param text of the template, without what is ignored
   */
  static List<String> inlined(String function, String text) {
    List<String> names = new ArrayList<>();
    Matcher argument = NAME_OF_ASSET.matcher(text);
    for (int at = text.indexOf(function); at >= 0; at = text.indexOf(function, at + 1)) {
      if (isWordStart(text, at)
          && argument.region(at + function.length(), text.length()).lookingAt()) {
        names.add(argument.group(1) != null ? argument.group(1) : argument.group(2));
      }
    }
    return names;
  }

  private static boolean isWordStart(String text, int at) {
    return at == 0
        || !(Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '_');
  }

  /** Whether a template links to an asset whose name is not written out. */
  static boolean computesAsset(String text) {
    return text.contains("asset") && COMPUTED_ASSET.matcher(text).find();
  }

  /** A name that begins with a dot is relative to the template that uses it. */
  static String resolve(String from, String written) {
    if (!written.startsWith(".")) {
      return written;
    }
    int slash = from.lastIndexOf('/');
    Optional<String> resolved = UrlPath.resolve(slash < 0 ? "" : from.substring(0, slash), written);
    return resolved.orElse(written);
  }

  /** A template's text with spaces for comments and verbatim parts, so that all offsets stay. */
  static String withoutIgnored(TemplateSource template) {
    String text = template.source().text();
    if (!text.contains("{#") && !text.contains("verbatim")) {
      return text;
    }
    Matcher ignored = IGNORED.matcher(text);
    StringBuilder out = new StringBuilder(text);
    while (ignored.find()) {
      for (int i = ignored.start(); i < ignored.end(); i++) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }
}
