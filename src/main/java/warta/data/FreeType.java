package warta.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warta.data.Value.Entry;
import warta.data.Value.Mapping;
import warta.data.Value.Scalar;
import warta.data.Value.Sequence;
import warta.diagnostic.Phrase;

/** Free data for templates; what has no value becomes an empty text, since views know no null. */
final class FreeType implements Type<Map<String, Object>> {

  @Override
  public Phrase expected() {
    return Phrase.of("type.group");
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "object");
  }

  @Override
  public Optional<Map<String, Object>> read(Value value, Reading reading) {
    return value instanceof Mapping mapping
        ? Optional.of(map(mapping))
        : Types.wrongType(this, value, reading);
  }

  private static Map<String, Object> map(Mapping mapping) {
    Map<String, Object> plain = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      plain.put(entry.key(), plain(entry.value()));
    }
    return Collections.unmodifiableMap(plain);
  }

  /** A value as Java maps, lists, texts, numbers and truth values. */
  static Object plain(Value value) {
    if (value instanceof Mapping mapping) {
      return map(mapping);
    }
    if (value instanceof Sequence sequence) {
      List<Object> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(plain(item)));
      return List.copyOf(items);
    }
    Scalar scalar = (Scalar) value;
    return switch (scalar.kind()) {
      case BOOLEAN -> "true".equalsIgnoreCase(scalar.text());
      case INTEGER, DECIMAL -> number(scalar.text());
      case NOTHING -> "";
      case TEXT -> scalar.text();
    };
  }

  /** A number, or the text as written where Java has no such number ({@code .inf}, {@code 0o7}). */
  private static Object number(String text) {
    try {
      BigDecimal number = new BigDecimal(text.replace("_", ""));
      boolean small = number.scale() == 0 && number.precision() <= 18;
      return small ? (Object) number.longValueExact() : number;
    } catch (NumberFormatException e) {
      return text;
    }
  }
}
