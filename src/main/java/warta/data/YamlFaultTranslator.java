package warta.data;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;

/** Turns snakeyaml's exceptions into faults that an editor can mend. */
final class YamlFaultTranslator {

  private final DataText data;
  private final YamlFaults words;
  private final YamlLayoutFaults layout;

  YamlFaultTranslator(DataText data, YamlFaults words) {
    this.data = data;
    this.words = words;
    this.layout = new YamlLayoutFaults(data, words);
  }

  Diagnostic translate(YamlEngineException fault) {
    int unprintable = firstUnprintable();
    if (unprintable >= 0) {
      return unprintable(unprintable);
    }
    if (fault instanceof MarkedYamlEngineException marked) {
      int context = offset(marked.getContextMark(), -1);
      int problem = offset(marked.getProblemMark(), context);
      if (problem >= 0) {
        return translate(marked, problem, context < 0 ? problem : context);
      }
    }
    return Diagnostic.at(Rule.BAD_YAML, fileOf(data.between(0, 0)))
        .with("reason", Phrase.of("yaml.unreadable"));
  }

  private Diagnostic translate(MarkedYamlEngineException fault, int problem, int context) {
    String said = fault.getProblem() == null ? "" : fault.getProblem();
    String during = fault.getContext() == null ? "" : fault.getContext();
    int tab = layout.tabNear(problem, said.contains("TAB"));
    if (tab >= 0) {
      return words.tab(tab);
    }
    Diagnostic scanning = whileScanning(during, said, problem, context);
    return scanning != null ? scanning : whileParsing(during, said, problem, context);
  }

  private @Nullable Diagnostic whileScanning(String during, String said, int problem, int context) {
    if (during.contains("alias") || during.contains("anchor")) {
      return words.alias(context);
    }
    if (during.contains("quoted scalar")) {
      return said.contains("unexpected") ? words.openQuote(context) : badEscape(problem);
    }
    if (during.contains("block scalar")) {
      return blockText(problem, context);
    }
    if (during.contains("scanning a tag")) {
      return words.tag(context);
    }
    if (during.contains("directive") || said.contains("directive")) {
      return words.cannotBegin(context);
    }
    return null;
  }

  private Diagnostic whileParsing(String during, String said, int problem, int context) {
    if (said.contains("could not find expected ':'")) {
      return layout.missingColon(context);
    }
    if (said.contains("mapping values are not allowed")) {
      return layout.unexpectedColon(problem);
    }
    if (said.contains("cannot start any token") || said.contains("are not allowed here")) {
      return words.cannotBegin(Math.min(problem, data.text().length() - 1));
    }
    if (during.contains("flow")) {
      return words.openBracket(openingBracket(context));
    }
    return layout.unexpectedToken(problem);
  }

  private int openingBracket(int context) {
    int at = Math.min(context, data.text().length() - 1);
    while (at > 0 && data.text().charAt(at) != '[' && data.text().charAt(at) != '{') {
      at--;
    }
    return at;
  }

  private Diagnostic badEscape(int problem) {
    return words.bad(problem, problem + 1, Phrase.of("yaml.escape"), Phrase.of("yaml.escape-cure"));
  }

  private Diagnostic blockText(int problem, int context) {
    if (data.lineOf(problem) == data.lineOf(context)) {
      return words.cannotBegin(context);
    }
    return words.bad(
        context, context + 1, Phrase.of("yaml.block-lines"), Phrase.of("yaml.block-lines-cure"));
  }

  private int firstUnprintable() {
    String text = data.text();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (c == 0x7F || !StreamReader.isPrintable(c)) {
        return at;
      }
    }
    return -1;
  }

  private Diagnostic unprintable(int offset) {
    String code = Integer.toHexString(0x10000 | data.text().codePointAt(offset)).substring(1);
    return words.bad(
        offset,
        offset + 1,
        Phrase.of("yaml.invisible").with("code", "U+" + code.toUpperCase(Locale.ROOT)),
        Phrase.of("yaml.invisible-cure"));
  }

  private int offset(Optional<Mark> mark, int otherwise) {
    return mark.isPresent() ? data.offsetOfCodePoint(mark.get().getIndex()) : otherwise;
  }

  private static Location fileOf(Location place) {
    return Location.ofFile(place.path());
  }
}
