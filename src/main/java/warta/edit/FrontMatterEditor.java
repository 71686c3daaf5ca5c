package warta.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import warta.content.FrontMatterSplitter;
import warta.content.FrontMatterSplitter.Split;
import warta.data.DataFormat;
import warta.data.DataReader;
import warta.data.Types;
import warta.data.Value;
import warta.data.Value.Entry;
import warta.data.Value.Kind;
import warta.data.Value.Mapping;
import warta.data.Value.Scalar;
import warta.data.Value.Sequence;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.text.SourceText;

/**
 * Changes single values of front matter where they stand. What it has made is read again and
 * compared with what was asked for; an edit that would say anything else is refused.
 */
final class FrontMatterEditor {

  private static final String DATE = "date";
  private static final String PUBLISH_AT = "publishAt";

  private final TextFile file;
  private final Split split;
  private final Mapping mapping;
  private final List<TextEdit> edits = new ArrayList<>();
  private final ExpectedData expected;

  private FrontMatterEditor(TextFile file, Split split, Mapping mapping) {
    this.file = file;
    this.split = split;
    this.mapping = mapping;
    this.expected = new ExpectedData(mapping);
  }

  static FrontMatterEditor of(TextFile file) throws EditRefusedException {
    Optional<Split> split = FrontMatterSplitter.split(file.source(), fault -> {});
    Optional<Mapping> mapping = split.flatMap(s -> read(file.source(), s));
    if (split.isEmpty() || mapping.isEmpty()) {
      throw new EditRefusedException(
          Phrase.refusal("edit.unreadable-front-matter").with("file", file.source().path()));
    }
    return new FrontMatterEditor(file, split.get(), mapping.get());
  }

  private static Optional<Mapping> read(SourceText source, Split split) {
    return DataReader.read(split.format(), source, split.begin(), split.end(), fault -> {});
  }

  /** The value of a key of the top level, as it is written. */
  Optional<String> written(String key) {
    return find(key).map(Entry::value).map(value -> writtenText(value.location()));
  }

  /** Whether bare dates need their seconds. */
  boolean isToml() {
    return split.format() == DataFormat.TOML;
  }

  /** Takes {@code draft: true} away: the whole line if nothing else stands there. */
  void undraft() throws EditRefusedException {
    if (!removeLine("draft")) {
      replace(find("draft").orElseThrow().value(), "false");
      expected.set("draft", false);
    }
  }

  /** Makes a scheduled article appear at its date, whatever was planned. */
  void unschedule(String date) throws EditRefusedException {
    Optional<Entry> entry = find(PUBLISH_AT);
    if (entry.isPresent() && !removeLine(PUBLISH_AT)) {
      String written = writtenText(entry.get().value().location());
      replace(entry.get().value(), Quoting.like(written, date, split.format()));
      expected.set(PUBLISH_AT, date);
    }
  }

  /** Takes a short value away with its line; returns false when something else stands there. */
  private boolean removeLine(String key) {
    Entry entry = find(key).orElseThrow();
    int from = file.offset(entry.keyLocation());
    int start = startOfLine(from);
    int end = endOfLine(from);
    String line = file.text().substring(start, end).strip();
    String value = Pattern.quote(writtenText(entry.value().location()));
    if (split.format() == DataFormat.JSON || !line.matches(key + "\\s*[:=]\\s*" + value)) {
      return false;
    }
    edits.add(new TextEdit(start, nextLine(end), ""));
    expected.remove(key);
    return true;
  }

  /** Gives a date: in quotes if it was in quotes. */
  void setDate(String date) throws EditRefusedException {
    Entry entry =
        find(DATE)
            .orElseThrow(
                () ->
                    new EditRefusedException(
                        Phrase.refusal("edit.no-date")
                            .with("file", file.source().path())
                            .with("date", date)));
    String written = writtenText(entry.value().location());
    boolean quoted = written.startsWith("\"") || written.startsWith("'");
    boolean bare = !quoted && split.format() != DataFormat.JSON;
    replace(entry.value(), bare ? date : Quoting.like(written, date, split.format()));
    expected.set(DATE, date);
  }

  /** Gives a key a short text, in a new line if it has none yet. */
  void setText(String key, String text) throws EditRefusedException {
    Optional<Entry> entry = find(key);
    if (entry.isPresent()) {
      Value value = entry.get().value();
      replace(value, Quoting.like(writtenText(value.location()), text, split.format()));
    } else {
      insert(key, Quoting.like("", text, split.format()));
    }
    expected.set(key, text);
  }

  /** Replaces a text anywhere in the front matter by another. */
  void replaceAt(Location place, String text) {
    int from = file.offset(place);
    String written = writtenText(place);
    edits.add(
        new TextEdit(from, from + written.length(), Quoting.like(written, text, split.format())));
    expected.replace(place, text);
  }

  /** Adds an item to a list of texts; a single text becomes a list. */
  void addToList(String key, String item) throws EditRefusedException {
    Optional<Entry> entry = find(key);
    String quoted = Quoting.like("", item, split.format());
    List<Object> items = new ArrayList<>();
    if (entry.isEmpty()) {
      insert(key, "[" + quoted + "]");
    } else if (entry.get().value() instanceof Sequence list) {
      items.addAll((List<?>) Types.plain(list));
      append(list, quoted);
    } else if (entry.get().value() instanceof Scalar scalar) {
      boolean empty = scalar.kind() == Kind.NOTHING;
      String written = empty ? "" : writtenText(scalar.location());
      items.addAll(empty ? List.of() : List.of(scalar.text()));
      replace(scalar, empty ? "[" + quoted + "]" : "[" + written + ", " + quoted + "]");
    } else {
      throw refused();
    }
    items.add(item);
    expected.set(key, List.copyOf(items));
  }

  private void append(Sequence list, String quoted) throws EditRefusedException {
    int from = file.offset(list.location());
    boolean flow = file.text().charAt(from) == '[';
    if (list.items().isEmpty()) {
      if (!flow) {
        throw refused();
      }
      edits.add(new TextEdit(from + 1, from + 1, quoted));
      return;
    }
    Location last = list.items().get(list.items().size() - 1).location();
    int start = file.offset(last);
    int end = start + last.length();
    if (flow || split.format() != DataFormat.YAML) {
      edits.add(new TextEdit(end, end, ", " + quoted));
    } else {
      String margin = file.text().substring(startOfLine(start), start);
      if (!margin.matches("\\s*-\\s+")) {
        throw refused();
      }
      int at = endOfLine(end);
      edits.add(new TextEdit(at, at, lineEnd() + margin + quoted));
    }
  }

  /** The edits that were asked for, when they say what they should. */
  List<TextEdit> edits() throws EditRefusedException {
    String after;
    try {
      after = TextEdit.apply(file.text(), edits);
    } catch (IllegalArgumentException e) {
      throw refused();
    }
    SourceText source = new SourceText(file.source().path(), after);
    Optional<Mapping> read =
        FrontMatterSplitter.split(source, fault -> {}).flatMap(s -> read(source, s));
    if (read.isEmpty() || !Types.plain(read.get()).equals(expected.plain())) {
      throw refused();
    }
    return List.copyOf(edits);
  }

  private EditRefusedException refused() {
    return new EditRefusedException(
        Phrase.refusal("edit.unsafe").with("file", file.source().path()));
  }

  /** A new entry after the date, or after the title. */
  private void insert(String key, String value) throws EditRefusedException {
    Entry anchor = find(DATE).or(() -> find("title")).orElseThrow(this::refused);
    int keyAt = file.offset(anchor.keyLocation());
    int valueEnd =
        file.offset(anchor.value().location()) + writtenText(anchor.value().location()).length();
    String margin = file.text().substring(startOfLine(keyAt), keyAt);
    if (split.format() == DataFormat.JSON) {
      String before = margin.isBlank() ? lineEnd() + margin : " ";
      edits.add(new TextEdit(valueEnd, valueEnd, "," + before + "\"" + key + "\": " + value));
      return;
    }
    if (!margin.isBlank()) {
      throw refused();
    }
    String sign = split.format() == DataFormat.TOML ? " = " : ": ";
    int at = endOfLine(valueEnd);
    edits.add(new TextEdit(at, at, lineEnd() + margin + key + sign + value));
  }

  private void replace(Value value, String written) throws EditRefusedException {
    if (!(value instanceof Scalar scalar)) {
      throw refused();
    }
    int from = file.offset(value.location());
    if (scalar.kind() == Kind.NOTHING && scalar.text().isEmpty()) {
      edits.add(new TextEdit(from, from, needsSpace(from) ? " " + written : written));
    } else {
      edits.add(new TextEdit(from, from + value.location().length(), written));
    }
  }

  private boolean needsSpace(int at) {
    return at > 0 && file.text().charAt(at - 1) == ':';
  }

  private String writtenText(Location place) {
    int from = file.offset(place);
    return file.text().substring(from, Math.min(from + place.length(), file.text().length()));
  }

  private Optional<Entry> find(String key) {
    return mapping.entries().stream().filter(e -> e.key().equals(key)).findFirst();
  }

  private int startOfLine(int offset) {
    return file.source().startOfLine(file.source().lineOf(offset));
  }

  private int endOfLine(int offset) {
    int at = offset;
    while (at < file.text().length() && "\r\n".indexOf(file.text().charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private int nextLine(int end) {
    return file.text().startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, file.text().length());
  }

  /** The line end that the file uses. */
  private String lineEnd() {
    int end = endOfLine(0);
    return end == file.text().length() ? "\n" : file.text().substring(end, nextLine(end));
  }
}
