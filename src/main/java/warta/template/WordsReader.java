package warta.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import warta.data.DataFormat;
import warta.data.DataReader;
import warta.data.Value;
import warta.data.Value.Entry;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;
import warta.text.SourceText;

/**
 * Reads {@code i18n/*.yaml}: flat maps of words. Files that are nothing but lines of {@code key:
 * "text"}, as the built-in ones, mean the same line by line, without all that YAML may be.
 */
public final class WordsReader {

  private WordsReader() {}

  /**
   * @param sources later ones win over earlier ones, word by word
   */
  public static Words read(List<SourceText> sources, Consumer<Diagnostic> faults) {
    Map<String, String> words = new LinkedHashMap<>();
    for (SourceText source : sources) {
      Map<String, String> lines = WordLines.of(source.text());
      if (lines != null) {
        words.putAll(lines);
        continue;
      }
      DataReader.read(DataFormat.YAML, source, 0, source.text().length(), faults)
          .ifPresent(mapping -> mapping.entries().forEach(entry -> add(entry, words, faults)));
    }
    return new Words(words);
  }

  private static void add(Entry entry, Map<String, String> words, Consumer<Diagnostic> faults) {
    if (entry.value() instanceof Value.Scalar scalar) {
      words.put(entry.key(), scalar.text());
    } else {
      faults.accept(
          Diagnostic.at(Rule.WRONG_TYPE, entry.value().location())
              .with("key", entry.key())
              .with("expected", Phrase.of("type.text"))
              .with("found", Phrase.of("found.group-or-list")));
    }
  }
}
