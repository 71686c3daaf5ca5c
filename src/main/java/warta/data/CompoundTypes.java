package warta.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import warta.data.Value.Mapping;
import warta.data.Value.Sequence;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;

/** Types that are made of words, other types, or keys. */
final class CompoundTypes {

  private CompoundTypes() {}

  record OneOf<T>(Map<String, T> words) implements Type<T> {
    @Override
    public Phrase expected() {
      return Phrase.of("type.one-of").with("words", String.join(", ", words.keySet()));
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("enum", List.copyOf(words.keySet()));
    }

    @Override
    public Optional<T> read(Value value, Reading reading) {
      Optional<String> text = Types.TEXT.read(value, reading);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      T found = words.get(text.get());
      if (found == null) {
        reading
            .faults()
            .accept(
                Diagnostic.at(Rule.BAD_VALUE, value.location())
                    .with("key", reading.key())
                    .with("value", text.get())
                    .with("suggestion", IndonesianKeys.meant(text.get(), words.keySet()))
                    .with("known", String.join(", ", words.keySet())));
      }
      return Optional.ofNullable(found);
    }
  }

  record LocatedType<T>(Type<T> type) implements Type<Located<T>> {
    @Override
    public Phrase expected() {
      return type.expected();
    }

    @Override
    public boolean acceptsEmpty() {
      return type.acceptsEmpty();
    }

    @Override
    public Map<String, Object> schema() {
      return type.schema();
    }

    @Override
    public Optional<Located<T>> read(Value value, Reading reading) {
      Optional<T> read = type.read(value, reading);
      return read.isPresent()
          ? Optional.of(new Located<>(read.get(), value.location()))
          : Optional.empty();
    }
  }

  record ListType<T>(Type<T> item) implements Type<List<T>> {
    @Override
    public Phrase expected() {
      return Phrase.of("type.list");
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of(
          "anyOf", List.of(Map.of("type", "array", "items", item.schema()), item.schema()));
    }

    @Override
    public Optional<List<T>> read(Value value, Reading reading) {
      List<T> items = new ArrayList<>();
      boolean complete = true;
      for (Value one : value instanceof Sequence list ? list.items() : List.of(value)) {
        Optional<T> read = item.read(one, reading);
        if (read.isPresent()) {
          items.add(read.get());
        } else {
          complete = false;
        }
      }
      return complete ? Optional.of(List.copyOf(items)) : Optional.empty();
    }
  }

  record ObjectType<T>(List<Key<?>> keys, Function<Fields, Optional<T>> build) implements Type<T> {
    @Override
    public Phrase expected() {
      return Phrase.of("type.group");
    }

    @Override
    public Map<String, Object> schema() {
      return Schemas.ofKeys(keys);
    }

    @Override
    public Optional<T> read(Value value, Reading reading) {
      if (!(value instanceof Mapping mapping)) {
        return Types.wrongType(this, value, reading);
      }
      return build.apply(Fields.within(mapping, keys, reading));
    }
  }
}
