package warta.data;

import java.util.List;
import warta.diagnostic.Location;
import warta.text.Characters;

/** A value as an editor wrote it, with its place. */
public sealed interface Value {

  /** Where the value is written; its first character for values of several lines. */
  Location location();

  /** A text, number, truth value or nothing. Dates stay texts in all formats. */
  record Scalar(String text, Kind kind, Location location) implements Value {
    /** Leaves out what no page can hold, and an escape such as {@code \a} may have brought in. */
    public Scalar {
      text = Characters.legal(text);
    }
  }

  record Sequence(List<Value> items, Location location) implements Value {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Entries in the order written; no key is there twice. */
  record Mapping(List<Entry> entries, Location location) implements Value {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  record Entry(String key, Location keyLocation, Value value) {
    /** Leaves out what no page can hold. */
    public Entry {
      key = Characters.legal(key);
    }
  }

  /** What a scalar is without a schema: {@code 12} is a number, {@code "12"} a text. */
  enum Kind {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    NOTHING
  }
}
