package warta.build.cache;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import warta.build.cache.Index.Text;
import warta.text.PackedTable;

/**
 * What earlier builds knew of texts, packed, and what of it this build has found to be so still or
 * has put in its place. Safe for any thread, each of which has texts of its own.
 */
final class KnownTexts {

  private final PackedTable before;
  private final boolean[] confirmed;
  private final Map<String, Text> replaced = new ConcurrentHashMap<>();

  KnownTexts(PackedTable before) {
    this.before = before;
    this.confirmed = new boolean[before.size()];
  }

  /** What an earlier build knew of the text at a path. */
  @Nullable Text before(String path) {
    int entry = before.find(path);
    return entry < 0 ? null : Text.read(before.value(entry));
  }

  /** Says that what an earlier build knew is still so. */
  void confirm(String path) {
    confirmed[before.find(path)] = true;
  }

  void put(String path, Text text) {
    replaced.put(path, text);
  }

  /** What this build knows of the text at a path. */
  @Nullable Text now(String path) {
    Text text = replaced.get(path);
    if (text != null) {
      return text;
    }
    int entry = before.find(path);
    return entry < 0 || !confirmed[entry] ? null : Text.read(before.value(entry));
  }

  /** Whether this build knows no more of a text that an earlier one knew. */
  boolean hasLost() {
    for (int entry = 0; entry < confirmed.length; entry++) {
      if (!confirmed[entry] && !replaced.containsKey(before.key(entry))) {
        return true;
      }
    }
    return false;
  }

  /** Hands over all that this build knows. */
  void forEach(BiConsumer<String, Text> each) {
    for (int entry = 0; entry < confirmed.length; entry++) {
      if (confirmed[entry]) {
        String path = before.key(entry);
        if (!replaced.containsKey(path)) {
          each.accept(path, Text.read(before.value(entry)));
        }
      }
    }
    replaced.forEach(each);
  }

  /** Writes all that this build knows. */
  void write(PackedTable.Writer table) {
    forEach((path, text) -> table.add(path, text::write));
  }

  /** Writes what an earlier build knew, but for what this one has put in its place. */
  void writeAmended(PackedTable.Writer table) throws IOException {
    table.addAll(before, replaced.keySet());
    replaced.forEach((path, text) -> table.add(path, text::write));
  }
}
