package warta.content;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warta.text.Packer;
import warta.text.Unpacker;

/** Writes and reads free data: texts, numbers, truth values, and lists and maps of them. */
final class FreeDataCodec {

  /** The sort of a value, as it is written before it. */
  private enum Sort {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    LIST,
    MAP
  }

  private static final Sort[] SORTS = Sort.values();

  private FreeDataCodec() {}

  static void write(Map<?, ?> map, Packer out) {
    out.count(map.size());
    map.forEach(
        (key, value) -> {
          out.text((String) key);
          writeValue(value, out);
        });
  }

  /** An immutable map that keeps the order. */
  static Map<String, Object> map(Unpacker in) {
    int size = in.size();
    if (size == 0) {
      return Map.of();
    }
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(in.text(), value(in));
    }
    return Collections.unmodifiableMap(map);
  }

  private static void writeValue(Object value, Packer out) {
    if (value instanceof String text) {
      out.choice(Sort.TEXT).text(text);
    } else if (value instanceof Long number) {
      out.choice(Sort.INTEGER).number(number);
    } else if (value instanceof BigDecimal number) {
      out.choice(Sort.DECIMAL).text(number.toString());
    } else if (value instanceof Boolean flag) {
      out.choice(Sort.BOOLEAN).flag(flag);
    } else if (value instanceof List<?> list) {
      out.choice(Sort.LIST).list(list, item -> writeValue(item, out));
    } else if (value instanceof Map<?, ?> map) {
      write(map, out.choice(Sort.MAP));
    } else {
      throw new IllegalStateException("a new sort of free data: " + value.getClass());
    }
  }

  private static Object value(Unpacker in) {
    return switch (in.choice(SORTS)) {
      case TEXT -> in.text();
      case INTEGER -> in.number();
      case DECIMAL -> new BigDecimal(in.text());
      case BOOLEAN -> in.flag();
      case LIST -> in.list(() -> value(in));
      case MAP -> map(in);
    };
  }
}
