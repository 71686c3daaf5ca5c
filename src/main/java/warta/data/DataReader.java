package warta.data;

import java.util.Optional;
import java.util.function.Consumer;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;
import warta.text.SourceText;

/** Reads structured data in any of the formats as values that know their places. */
public final class DataReader {

  /** How many mappings and lists may stand inside each other, the outermost included. */
  static final int MAX_DEPTH = 32;

  private static final int MAX_FRONT_MATTER = 64 * 1024;

  private DataReader() {}

  /**
   * The mapping that is written between two offsets of a file; an empty one for empty data.
   *
   * @param begin the offset of the first character, fences excluded
   * @param end the offset after the last character
   * @param faults told what is wrong; after a duplicate key reading goes on with the first one
   * @return empty when a fault other than a duplicate key was found
   */
  public static Optional<Value.Mapping> read(
      DataFormat format, SourceText source, int begin, int end, Consumer<Diagnostic> faults) {
    if (isFrontMatter(source, begin, end) && end - begin > MAX_FRONT_MATTER) {
      faults.accept(tooLarge(format, source, begin, end));
      return Optional.empty();
    }
    DataText data = new DataText(source, begin, end);
    DataFaults log = new DataFaults(data, faults);
    try {
      Value.Mapping read =
          switch (format) {
            case YAML -> new YamlReader(data, log).read();
            case TOML -> new TomlReader(data, log).read();
            case JSON -> new JsonReader(data, log).read();
          };
      return log.areFatal() ? Optional.empty() : Optional.of(read);
    } catch (UnreadableException e) {
      faults.accept(e.diagnostic());
      return Optional.empty();
    }
  }

  /**
   * Where the JSON object ends that begins at {@code begin}.
   *
   * @return the offset after the brace that closes it, or -1 when there is none
   */
  public static int endOfJsonObject(String text, int begin) {
    return JsonObjectEnd.find(text, begin);
  }

  private static boolean isFrontMatter(SourceText source, int begin, int end) {
    return begin > 0 || end < source.text().length();
  }

  private static Diagnostic tooLarge(DataFormat format, SourceText source, int begin, int end) {
    String fence =
        switch (format) {
          case YAML -> "---";
          case TOML -> "+++";
          case JSON -> "}";
        };
    return Diagnostic.at(Rule.FRONT_MATTER_TOO_LARGE, source.at(begin, 1))
        .with("size", kilobytes(end - begin))
        .with("limit", kilobytes(MAX_FRONT_MATTER))
        .with("fence", fence);
  }

  private static Phrase kilobytes(int characters) {
    return Phrase.of("size.kilobytes").with("count", (characters + 1023) / 1024);
  }
}
