package warta.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import warta.data.Types;
import warta.data.Value;
import warta.data.Value.Entry;
import warta.data.Value.Kind;
import warta.data.Value.Mapping;
import warta.data.Value.Scalar;
import warta.data.Value.Sequence;
import warta.diagnostic.Location;

/** What a front matter must say after an edit, by which the edit is judged. */
final class ExpectedData {

  private final Mapping before;
  private final Map<Location, String> replaced = new HashMap<>();
  private final Map<String, Object> set = new LinkedHashMap<>();
  private final Set<String> removed = new HashSet<>();

  ExpectedData(Mapping before) {
    this.before = before;
  }

  void set(String key, Object value) {
    set.put(key, value);
  }

  void remove(String key) {
    removed.add(key);
  }

  void replace(Location place, String text) {
    replaced.put(place, text);
  }

  /** The data as maps, lists and texts. */
  Map<String, Object> plain() {
    Map<String, Object> plain = new LinkedHashMap<>();
    before.entries().forEach(e -> plain.put(e.key(), Types.plain(withReplaced(e.value()))));
    plain.putAll(set);
    removed.forEach(plain::remove);
    return plain;
  }

  private Value withReplaced(Value value) {
    if (value instanceof Scalar scalar) {
      String text = replaced.get(scalar.location());
      return text == null ? scalar : new Scalar(text, Kind.TEXT, scalar.location());
    }
    if (value instanceof Sequence list) {
      return new Sequence(list.items().stream().map(this::withReplaced).toList(), list.location());
    }
    Mapping group = (Mapping) value;
    return new Mapping(
        group.entries().stream()
            .map(e -> new Entry(e.key(), e.keyLocation(), withReplaced(e.value())))
            .toList(),
        group.location());
  }
}
