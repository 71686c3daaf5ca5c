package warta.template;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;
import warta.diagnostic.Suggestions;
import warta.template.TagScanner.Tag;
import warta.text.SourceText;

/**
 * Says what is wrong with a template that Pebble cannot read. Pebble tells where it gave up; what
 * is missing is found in the text, where it was opened.
 */
final class SyntaxFaults {

  private static final Pattern UNEXPECTED =
      Pattern.compile(
          "Unexpected (?:token of value |token \"[A-Z_]*\" of value |character |)[\"\\[](.*?)[\"\\]]"
              + "(?: and type ([A-Z_]+), expected token of type ([A-Z_]+))?.*",
          Pattern.DOTALL);

  private static final Map<String, String> WRITTEN =
      Map.of("EXECUTE_END", "%}", "PRINT_END", "}}", "EXECUTE_START", "{%", "PRINT_START", "{{");

  private static final Map<String, String> CLOSING =
      Map.of(
          "{{", "}}", "{%", "%}", "{#", "#}", "(", ")", "[", "]", "{", "}", "\"", "\"", "'", "'");

  private final SourceText source;

  private SyntaxFaults(SourceText source) {
    this.source = source;
  }

  static Diagnostic explain(SourceText source, RuntimeException fault) {
    SyntaxFaults faults = new SyntaxFaults(source);
    List<Tag> tags = TagScanner.scan(source.text());
    return faults
        .unclosed(tags)
        .or(() -> faults.unbalanced(tags))
        .orElseGet(() -> faults.asPebbleSays(fault));
  }

  private Optional<Diagnostic> unclosed(List<Tag> tags) {
    return tags.stream()
        .filter(tag -> !tag.unclosed().isEmpty())
        .findFirst()
        .map(
            tag ->
                unclosed(
                    source.at(tag.unclosedAt(), tag.unclosed().length()),
                    tag.unclosed(),
                    CLOSING.getOrDefault(tag.unclosed(), "")));
  }

  private static Diagnostic unclosed(Location place, String name, String end) {
    return Diagnostic.at(Rule.UNCLOSED_TAG, place).with("name", name).with("end", end);
  }

  private Optional<Diagnostic> unbalanced(List<Tag> tags) {
    Deque<Tag> open = new ArrayDeque<>();
    for (Tag tag : tags) {
      Optional<Diagnostic> fault = step(tag, open);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.ofNullable(open.peek()).map(this::withoutEnd);
  }

  private Optional<Diagnostic> step(Tag tag, Deque<Tag> open) {
    String name = tag.name();
    @Nullable Tag last = open.peek();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (Vocabulary.PAIRED.contains(name)) {
      open.push(tag);
      return Optional.empty();
    }
    if (name.equals("else") || name.equals("elseif")) {
      boolean fits = last != null && (last.name().equals("if") || last.name().equals("for"));
      return fits ? Optional.empty() : Optional.of(unexpected(tag, List.of()));
    }
    if (Vocabulary.SINGLE.contains(name)) {
      return Optional.empty();
    }
    String begun = name.startsWith("end") ? name.substring(3) : "";
    if (last != null && last.name().equals(begun)) {
      open.pop();
      return Optional.empty();
    }
    if (last != null && open.stream().anyMatch(outer -> outer.name().equals(begun))) {
      return Optional.of(withoutEnd(last));
    }
    TreeSet<String> known = new TreeSet<>(Vocabulary.PAIRED);
    known.addAll(Vocabulary.SINGLE);
    if (last != null) {
      known.add("end" + last.name());
    }
    return Optional.of(unexpected(tag, Vocabulary.PAIRED.contains(begun) ? List.of() : known));
  }

  private Diagnostic withoutEnd(Tag tag) {
    return unclosed(placeOf(tag), tag.name(), "end" + tag.name());
  }

  private Diagnostic unexpected(Tag tag, Collection<String> known) {
    return Diagnostic.at(Rule.UNEXPECTED_TAG, placeOf(tag))
        .with("name", tag.name())
        .with("suggestion", Suggestions.nearest(tag.name(), known))
        .with("known", String.join(", ", known));
  }

  private Location placeOf(Tag tag) {
    return source.at(tag.tokens().get(0).offset(), tag.name().length());
  }

  private Diagnostic asPebbleSays(RuntimeException fault) {
    @Nullable PebbleException said = saidBy(fault);
    int line = said == null || said.getLineNumber() == null ? 0 : said.getLineNumber();
    String message = String.valueOf(said == null ? fault.getMessage() : said.getPebbleMessage());
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (!unexpected.matches()) {
      return unreadable(PebbleWords.of(message).orElseGet(PebbleWords::unfinished), line);
    }
    @Nullable String type = unexpected.group(2);
    @Nullable String wanted = unexpected.group(3);
    String found = WRITTEN.getOrDefault(type == null ? "" : type, unexpected.group(1));
    return Diagnostic.at(Rule.TEMPLATE_SYNTAX, placeOf(found, line))
        .with("found", found.equals("null") ? "" : found)
        .with("expected", WRITTEN.getOrDefault(wanted == null ? "" : wanted, ""))
        .with("operator", "OPERATOR".equals(type) && "NAME".equals(wanted) ? found : "");
  }

  private static @Nullable PebbleException saidBy(@Nullable Throwable fault) {
    return fault == null || fault instanceof PebbleException
        ? (PebbleException) fault
        : saidBy(fault.getCause());
  }

  /** What Pebble names no line for is where it is written, or else the end of the template. */
  private Diagnostic unreadable(Phrase reason, int line) {
    Location place = placeOf("", line);
    if (line < 1) {
      String named = String.valueOf(reason.arguments().values().stream().findFirst().orElse(null));
      int at = source.text().lastIndexOf(named);
      int end = source.text().stripTrailing().length();
      place =
          at < 0
              ? Location.ofLine(source.path(), source.lineOf(end))
              : source.at(at, named.length());
    }
    return Diagnostic.at(Rule.TEMPLATE_SYNTAX, place).with("reason", reason);
  }

  /** On a line, the only place of what is meant; else the line, if there is one. */
  private Location placeOf(String found, int line) {
    if (line < 1 || line > source.lineOf(source.text().length())) {
      return Location.ofFile(source.path());
    }
    int start = source.startOfLine(line);
    int at = found.isEmpty() ? -1 : source.text().indexOf(found, start);
    boolean isOnce =
        at >= 0
            && source.lineOf(at) == line
            && !isOnLine(source.text().indexOf(found, at + 1), line);
    return isOnce ? source.at(at, found.length()) : Location.ofLine(source.path(), line);
  }

  private boolean isOnLine(int offset, int line) {
    return offset >= 0 && source.lineOf(offset) == line;
  }
}
