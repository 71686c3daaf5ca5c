package warta.serve.face;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An editor, by the addresses at which it opens files.
 *
 * @param pattern of its addresses, in which {@code {file}}, {@code {line}} and {@code {column}}
 *     stand for a place; empty for no editor
 */
public record Editor(String pattern) {

  /** The one that most have. */
  public static final String USUAL = "vscode";

  private static final Map<String, String> KNOWN = known();

  /** An address of a program's own, not one that a browser opens or runs itself. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?!(?:https?|javascript|data|blob|file|about):)[a-z][a-z0-9+.-]*:[^\\s\"<>]+");

  private static final String PLACE = "[^:&?{]*\\{(?:line|column)}";

  /** A part of an address that is of no use where no line is known. */
  private static final Pattern PLACED =
      Pattern.compile("(?<=\\?)" + PLACE + "&|[:&]" + PLACE + "|\\?" + PLACE + "(?!&)");

  private static Map<String, String> known() {
    Map<String, String> known = new LinkedHashMap<>();
    for (String name : List.of(USUAL, "vscodium", "cursor", "zed")) {
      known.put(name, name + "://file{file}:{line}:{column}");
    }
    for (String name : List.of("idea", "phpstorm", "pycharm", "webstorm")) {
      known.put(name, name + "://open?file={file}&line={line}&column={column}");
    }
    known.put("sublime", "subl://open?url=file://{file}&line={line}&column={column}");
    known.put("textmate", "txmt://open?url=file://{file}&line={line}&column={column}");
    known.put("none", "");
    return known;
  }

  /** The names that stand for a pattern. */
  public static List<String> names() {
    return List.copyOf(KNOWN.keySet());
  }

  /**
   * An editor as a person names it.
   *
   * @param text one of the {@link #names}, or a pattern
   * @return empty when it is neither
   */
  public static Optional<Editor> of(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    if (KNOWN.containsKey(name)) {
      return Optional.of(new Editor(KNOWN.get(name)));
    }
    return OWN.matcher(text).matches() && text.contains("{file}")
        ? Optional.of(new Editor(text))
        : Optional.empty();
  }

  boolean isNone() {
    return pattern.isEmpty();
  }

  /**
   * The address of a place.
   *
   * @param file encoded for any part of an address
   * @param line from 1 on; 0 where it is not known
   */
  String address(String file, int line, int column) {
    String placed = line > 0 ? pattern : PLACED.matcher(pattern).replaceAll("");
    return placed
        .replace("{line}", String.valueOf(Math.max(1, line)))
        .replace("{column}", String.valueOf(Math.max(1, column)))
        .replace("{file}", file);
  }
}
