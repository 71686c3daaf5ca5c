package warta.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.data.Value.Entry;
import warta.data.Value.Kind;
import warta.data.Value.Mapping;
import warta.data.Value.Scalar;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;

/**
 * Typed access to a mapping by its known keys. Whatever is unknown, missing or of another type is
 * reported when it is met; a value that cannot be used counts as absent.
 */
public final class Fields {

  private final Mapping mapping;
  private final Type.Reading reading;

  private Fields(Mapping mapping, Type.Reading reading) {
    this.mapping = mapping;
    this.reading = reading;
  }

  /** The fields of a whole file; reports keys that are unknown or missing. */
  public static Fields of(Mapping mapping, List<Key<?>> keys, Consumer<Diagnostic> faults) {
    return within(mapping, keys, new Type.Reading("", "", faults));
  }

  static Fields within(Mapping mapping, List<Key<?>> keys, Type.Reading reading) {
    Fields fields = new Fields(mapping, reading);
    Set<String> meant = fields.rejectUnknown(keys);
    fields.requirePresent(keys, meant);
    return fields;
  }

  /** The value of a key, or empty when it is absent, empty or faulty. */
  public <T> Optional<T> get(Key<T> key) {
    Entry entry = find(key.name());
    if (entry == null || (isEmpty(entry.value()) && !key.type().acceptsEmpty())) {
      return Optional.empty();
    }
    return key.type().read(entry.value(), reading.within(key.name(), line(key)));
  }

  public <T> T get(Key<T> key, T otherwise) {
    return get(key).orElse(otherwise);
  }

  /** The place of a key's value, or of the whole group where the key is absent. */
  public Location locationOf(Key<?> key) {
    Entry entry = find(key.name());
    return entry == null ? mapping.location() : entry.value().location();
  }

  /** Whether the key is written, with whatever value. */
  public boolean has(Key<?> key) {
    return find(key.name()) != null;
  }

  /** Returns the known keys that were probably meant by unknown ones. */
  private Set<String> rejectUnknown(List<Key<?>> keys) {
    Set<String> meant = new HashSet<>();
    List<String> known = keys.stream().map(Key::name).toList();
    for (Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        Optional<String> suggestion = IndonesianKeys.meant(entry.key(), unused(known));
        suggestion.ifPresent(meant::add);
        reading
            .faults()
            .accept(
                Diagnostic.at(Rule.UNKNOWN_KEY, entry.keyLocation())
                    .with("key", entry.key())
                    .with("suggestion", suggestion)
                    .with("known", String.join(", ", known)));
      }
    }
    return meant;
  }

  private List<String> unused(List<String> known) {
    List<String> unused = new ArrayList<>(known);
    mapping.entries().forEach(entry -> unused.remove(entry.key()));
    return unused;
  }

  /** A key that was only misspelt is not missing, too. */
  private void requirePresent(List<Key<?>> keys, Set<String> meant) {
    for (Key<?> key : keys) {
      Entry entry = find(key.name());
      if (key.required() && entry == null && !meant.contains(key.name())) {
        reading
            .faults()
            .accept(
                Diagnostic.at(Rule.MISSING_KEY, mapping.location())
                    .with("key", key.name())
                    .with("example", line(key)));
      } else if (key.required() && entry != null && isEmpty(entry.value())) {
        reading
            .faults()
            .accept(Diagnostic.at(Rule.EMPTY_VALUE, entry.keyLocation()).with("key", key.name()));
      }
    }
  }

  private @Nullable Entry find(String name) {
    for (Entry entry : mapping.entries()) {
      if (entry.key().equals(name)) {
        return entry;
      }
    }
    return null;
  }

  private static String line(Key<?> key) {
    return key.name() + ": " + key.example();
  }

  private static boolean isEmpty(Value value) {
    return value instanceof Scalar scalar
        && (scalar.kind() == Kind.NOTHING || scalar.text().isBlank());
  }
}
