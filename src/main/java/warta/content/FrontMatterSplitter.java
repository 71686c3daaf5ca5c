package warta.content;

import java.util.Optional;
import java.util.function.Consumer;
import warta.data.DataFormat;
import warta.data.DataReader;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;
import warta.text.SourceText;

/** Finds where front matter ends and the text begins. */
public final class FrontMatterSplitter {

  /**
   * The parts of a file, as offsets into it.
   *
   * @param begin of the front matter, without its fence
   * @param end of the front matter, without its fence
   * @param body where the text begins
   */
  public record Split(DataFormat format, int begin, int end, int body) {}

  private FrontMatterSplitter() {}

  /** The parts of a file, or empty when it has no whole front matter, which is reported. */
  public static Optional<Split> split(SourceText source, Consumer<Diagnostic> faults) {
    String text = source.text();
    int start = skipBlankLines(text);
    if (text.startsWith("{", start)) {
      return json(source, start, faults);
    }
    String fence = text.startsWith("+++", start) ? "+++" : "---";
    if (!isFence(text, start, fence)) {
      faults.accept(Diagnostic.at(Rule.MISSING_FRONT_MATTER, Location.ofLine(source.path(), 1)));
      return Optional.empty();
    }
    DataFormat format = fence.equals("+++") ? DataFormat.TOML : DataFormat.YAML;
    int begin = nextLine(text, start);
    for (int line = begin; line < text.length(); line = nextLine(text, line)) {
      if (isFence(text, line, fence)) {
        return Optional.of(new Split(format, begin, line, nextLine(text, line)));
      }
    }
    return unclosed(source, start, fence, faults);
  }

  private static Optional<Split> json(SourceText source, int start, Consumer<Diagnostic> faults) {
    int end = DataReader.endOfJsonObject(source.text(), start);
    if (end < 0) {
      return unclosed(source, start, "}", faults);
    }
    return Optional.of(new Split(DataFormat.JSON, start, end, end));
  }

  private static Optional<Split> unclosed(
      SourceText source, int start, String fence, Consumer<Diagnostic> faults) {
    faults.accept(
        Diagnostic.at(Rule.UNCLOSED_FRONT_MATTER, source.at(start, fence.length()))
            .with("fence", fence));
    return Optional.empty();
  }

  /** A fence stands alone on its line; blanks may follow. */
  private static boolean isFence(String text, int line, String fence) {
    return text.startsWith(fence, line)
        && text.substring(line + fence.length(), endOfLine(text, line)).isBlank();
  }

  private static int skipBlankLines(String text) {
    int line = 0;
    while (line < text.length() && text.substring(line, endOfLine(text, line)).isBlank()) {
      int next = nextLine(text, line);
      if (next >= text.length()) {
        return line;
      }
      line = next;
    }
    return line;
  }

  private static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int nextLine(String text, int from) {
    int end = endOfLine(text, from);
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
  }
}
