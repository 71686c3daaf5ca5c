package warta.data;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Maps, lists, texts, numbers and truth values as indented JSON. */
public final class JsonText {

  private static final int WIDEST_LINE = 90;

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /** The text, with a line end; keys in the order of their maps. */
  public static String of(Object value) {
    JsonText json = new JsonText();
    json.write(value, 0);
    return json.out.append('\n').toString();
  }

  private void write(Object value, int indent) {
    String onOneLine = line(value);
    int room = WIDEST_LINE - indent;
    if (onOneLine.length() <= room && !(value instanceof Map<?, ?> map && map.size() > 1)) {
      out.append(onOneLine);
    } else if (value instanceof Map<?, ?> map) {
      block('{', map.entrySet().iterator(), '}', indent);
    } else if (value instanceof List<?> list) {
      block('[', list.iterator(), ']', indent);
    } else {
      out.append(onOneLine);
    }
  }

  private void block(char open, Iterator<?> items, char close, int indent) {
    out.append(open);
    String margin = "\n" + " ".repeat(indent);
    while (items.hasNext()) {
      Object item = items.next();
      out.append(margin).append("  ");
      if (item instanceof Map.Entry<?, ?> entry && entry.getValue() != null) {
        out.append(quoted(String.valueOf(entry.getKey()))).append(": ");
        write(entry.getValue(), indent + 2);
      } else {
        write(item, indent + 2);
      }
      out.append(items.hasNext() ? "," : "");
    }
    out.append(margin).append(close);
  }

  private static String line(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> entries =
          map.entrySet().stream()
              .map(e -> quoted(String.valueOf(e.getKey())) + ": " + line(e.getValue()))
              .toList();
      return "{" + String.join(", ", entries) + "}";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(JsonText::line).toList()) + "]";
    }
    if (value == Schemas.Nothing.NULL) {
      return "null";
    }
    return value instanceof Number || value instanceof Boolean
        ? value.toString()
        : quoted(value.toString());
  }

  /** RFC 8259, section 7. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          boolean plain = c >= ' ' && c != 0x7f && !Character.isSurrogate(c);
          boolean pair = Character.isSurrogate(c) && isPaired(text, i);
          quoted.append(plain || pair ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isPaired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
