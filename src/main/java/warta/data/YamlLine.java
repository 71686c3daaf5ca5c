package warta.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of YAML as an editor sees it: hyphens, a key, a value.
 *
 * @param start the offset of the line's first character
 * @param indent how many blanks it begins with
 * @param lead what stands before the value, without the indentation: {@code - title: }
 * @param key empty when the line has none
 * @param value the rest of the line; may be empty
 */
record YamlLine(int start, int indent, String lead, String key, String value) {

  private static final Pattern SHAPE =
      Pattern.compile(
          "([ \\t]*)((?:-[ \\t]+)*(?:(\"[^\"]*\"|'[^']*'|[^\\s#\"'\\[{|>&*!%@`,][^:#]*?)"
              + "[ \\t]*:(?:[ \\t]+|\\z))?)(.*)",
          Pattern.DOTALL);

  private static final Pattern MISSING_SPACE =
      Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_-]*):(?!//)(\\S.*)", Pattern.DOTALL);

  private static final int LONGEST_EXAMPLE = 100;

  /** The line on which the character at {@code offset} stands. */
  static YamlLine at(DataText data, int offset) {
    int start = data.startOfLine(offset);
    String line = data.text().substring(start, data.endOfLine(start));
    Matcher shape = SHAPE.matcher(line);
    if (!shape.matches()) {
      throw new IllegalStateException("no part of a line is required");
    }
    String key = shape.group(3) == null ? "" : shape.group(3);
    String value = shape.group(4).stripTrailing();
    return new YamlLine(start, shape.group(1).length(), shape.group(2), key, value);
  }

  /** The nearest line above that is neither empty nor a comment. */
  @Nullable YamlLine above(DataText data) {
    int at = start;
    while (at > 0) {
      YamlLine line = at(data, at - 1);
      if (line.start == at) {
        return null;
      }
      if (!line.isEmpty()) {
        return line;
      }
      at = line.start;
    }
    return null;
  }

  private boolean isEmpty() {
    return content().isEmpty() || content().startsWith("#");
  }

  boolean hasKey() {
    return !key.isEmpty();
  }

  boolean isListEntry() {
    return lead.startsWith("-") || value.equals("-");
  }

  int contentStart() {
    return start + indent;
  }

  int valueStart() {
    return start + indent + lead.length();
  }

  int end() {
    return valueStart() + value.length();
  }

  /** The line without its indentation. */
  String content() {
    return (lead + value).strip();
  }

  boolean valueBeginsWith(String characters) {
    return !value.isEmpty() && characters.indexOf(value.charAt(0)) >= 0;
  }

  boolean beginsQuoteThatStaysOpen() {
    return valueBeginsWith("\"'") && value.indexOf(value.charAt(0), 1) < 0;
  }

  boolean lacksSpaceAfterColon() {
    return !hasKey() && MISSING_SPACE.matcher(value).matches();
  }

  /** The line with a space after its first colon. */
  String withSpaceAfterColon() {
    String text = value.length() > LONGEST_EXAMPLE ? value.substring(0, LONGEST_EXAMPLE) : value;
    return lead + MISSING_SPACE.matcher(text).replaceFirst("$1: $2");
  }

  /** The line with its value in quotes. */
  String withQuotes() {
    if (value.length() > LONGEST_EXAMPLE) {
      return lead + "\"...\"";
    }
    String text = insideOfQuotes();
    boolean simple = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
    return lead + (simple ? '"' + text + '"' : "'" + text.replace("'", "''") + "'");
  }

  /** The value without the quotes around it, where an odd one within shows that they are meant. */
  private String insideOfQuotes() {
    if (SmartQuotes.enclose(value)) {
      return SmartQuotes.inside(value);
    }
    int last = value.length() - 1;
    if (last < 2 || !valueBeginsWith("\"'") || value.charAt(last) != value.charAt(0)) {
      return value;
    }
    long quotes = value.chars().filter(c -> c == value.charAt(0)).count();
    return quotes % 2 == 1 ? value.substring(1, last) : value;
  }
}
