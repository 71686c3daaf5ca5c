package warta.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlEntry;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML; dates and times stay the texts that are written. */
final class TomlReader {

  // a little more than is allowed, so that our own count decides
  private static final TomlParseOptions OPTIONS =
      TomlParseOptions.sourceless().withMaxNestingDepth(2 * DataReader.MAX_DEPTH);

  private final DataText data;
  private final DataFaults faults;
  private final TomlText text;

  TomlReader(DataText data, DataFaults faults) {
    this.data = data;
    this.faults = faults;
    this.text = new TomlText(data.text());
  }

  Value.Mapping read() {
    TomlParseResult parsed = Toml.parse(data.text(), OPTIONS);
    new TomlFaults(data, text, faults).report(parsed.errors());
    if (faults.areFatal()) {
      return new Value.Mapping(List.of(), data.between(0, 0));
    }
    return new Value.Mapping(entries(parsed, -1, 1), data.between(0, 0));
  }

  /**
   * @param header the offset of the key of this table, or -1
   */
  private List<Value.Entry> entries(TomlTable table, int header, int depth) {
    if (depth > DataReader.MAX_DEPTH) {
      throw faults.tooDeep(Math.max(header, 0));
    }
    List<KeyPlace> keys = new ArrayList<>();
    for (String key : table.keySet()) {
      keys.add(keyPlace(table, key, header));
    }
    keys.sort(Comparator.comparingInt(KeyPlace::offset));
    List<Value.Entry> entries = new ArrayList<>();
    for (KeyPlace key : keys) {
      entries.add(entry(table, key, depth));
    }
    return entries;
  }

  private record KeyPlace(String key, int written, int offset) {}

  private KeyPlace keyPlace(TomlTable table, String key, int header) {
    TomlPosition position = table.inputPositionOf(List.of(key));
    int written = position == null ? Math.max(header, 0) : offset(position);
    boolean continues = header >= written && data.lineOf(header) == data.lineOf(written);
    int from = continues ? text.endOfKey(header) : written;
    return new KeyPlace(key, written, text.startOfKey(from, key));
  }

  private Value.Entry entry(TomlTable table, KeyPlace key, int depth) {
    TomlEntry entry = table.entry(List.of(key.key()));
    TomlPosition position = entry == null ? null : entry.value().position();
    int at = position == null ? key.written() : offset(position);
    Object value = table.get(List.of(key.key()));
    return new Value.Entry(
        key.key(),
        data.between(key.offset(), text.endOfKey(key.offset())),
        value(value, at, key.offset(), depth + 1));
  }

  /**
   * @param at where the value is written
   * @param header where the last part of its key is, if it is a table that has one
   */
  private Value value(Object value, int at, int header, int depth) {
    if (value instanceof TomlTable table) {
      boolean inline = text.charAt(at) == '{';
      List<Value.Entry> entries = entries(table, inline ? at : header, depth);
      return new Value.Mapping(
          entries, inline ? data.ofCollection(at, text.endOfValue(at)) : data.between(at, at + 1));
    }
    if (value instanceof TomlArray array) {
      return sequence(array, at, header, depth);
    }
    return scalar(value, at);
  }

  private Value sequence(TomlArray array, int at, int header, int depth) {
    if (depth > DataReader.MAX_DEPTH) {
      throw faults.tooDeep(at);
    }
    List<Value> items = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      TomlEntry item = array.entry(i);
      int from = offset(item.value().position());
      items.add(value(item.value().get(), from, Math.max(header, from), depth + 1));
    }
    boolean ofTables = array.size() > 0 && offset(array.entry(0).value().position()) == at;
    int end = ofTables ? at + 1 : text.endOfValue(at);
    return new Value.Sequence(items, data.ofCollection(at, end));
  }

  private Value scalar(Object value, int at) {
    Value.Kind kind = Value.Kind.TEXT;
    String written = text.written(at);
    if (value instanceof String string) {
      written = string;
    } else if (value instanceof Long number) {
      kind = Value.Kind.INTEGER;
      written = Long.toString(number);
    } else if (value instanceof Double) {
      kind = Value.Kind.DECIMAL;
      written = written.replace("_", "");
    } else if (value instanceof Boolean) {
      kind = Value.Kind.BOOLEAN;
    }
    return new Value.Scalar(written, kind, data.between(at, text.endOfValue(at)));
  }

  private int offset(TomlPosition position) {
    return text.offset(position.line(), position.column());
  }
}
