package warta.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warta.data.Value.Mapping;
import warta.text.SourceText;

/** Describes keys as JSON Schemas (draft 2020-12), for editors that complete and check. */
public final class Schemas {

  /** Numbers and truth values are read as texts where a text is asked for. */
  static final Map<String, Object> TEXT = Map.of("type", List.of("string", "number", "boolean"));

  private Schemas() {}

  /** The schema of a whole file. */
  public static Map<String, Object> ofFile(String title, List<Key<?>> keys) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", title);
    schema.putAll(ofKeys(keys));
    return Collections.unmodifiableMap(schema);
  }

  /** The schema of a group of keys; no others are allowed. */
  static Map<String, Object> ofKeys(List<Key<?>> keys) {
    Map<String, Object> properties = new LinkedHashMap<>();
    keys.forEach(key -> properties.put(key.name(), ofKey(key)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    List<String> required = keys.stream().filter(Key::required).map(Key::name).toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return Collections.unmodifiableMap(schema);
  }

  private static Map<String, Object> ofKey(Key<?> key) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", key.meaning());
    ordered(key.type().schema())
        .forEach((name, value) -> schema.put(name, key.required() ? value : orEmpty(name, value)));
    schema.put("examples", List.of(example(key)));
    return schema;
  }

  /** A key without a value counts as absent, so it is allowed where the key need not be there. */
  private static Object orEmpty(String name, Object value) {
    return switch (name) {
      case "type" -> with(value instanceof List<?> list ? list : List.of(value), "null");
      case "enum" -> with((List<?>) value, Nothing.NULL);
      case "anyOf" -> with((List<?>) value, Map.of("type", "null"));
      default -> value;
    };
  }

  private static List<Object> with(List<?> list, Object more) {
    List<Object> longer = new ArrayList<>(list);
    longer.add(more);
    return List.copyOf(longer);
  }

  /** The same in every run: the maps of types keep no order. */
  private static Map<String, Object> ordered(Map<String, Object> schema) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    for (String name :
        List.of(
            "type",
            "enum",
            "anyOf",
            "pattern",
            "minimum",
            "maximum",
            "properties",
            "required",
            "items",
            "additionalProperties")) {
      Object value = schema.get(name);
      if (value != null) {
        ordered.put(name, value instanceof List<?> list ? orderedItems(list) : orderedMap(value));
      }
    }
    if (ordered.size() != schema.size()) {
      throw new IllegalArgumentException("unknown words of JSON Schema in " + schema.keySet());
    }
    return ordered;
  }

  private static List<Object> orderedItems(List<?> list) {
    List<Object> items = new ArrayList<>();
    list.forEach(item -> items.add(orderedMap(item)));
    return items;
  }

  @SuppressWarnings("unchecked") // schemas are maps by names
  private static Object orderedMap(Object value) {
    if (value instanceof LinkedHashMap || !(value instanceof Map<?, ?> map)) {
      return value;
    }
    return map.containsKey("type") || map.containsKey("anyOf") || map.containsKey("enum")
        ? ordered((Map<String, Object>) map)
        : map;
  }

  private static Object example(Key<?> key) {
    SourceText text = new SourceText("", "example: " + key.example());
    Mapping read =
        DataReader.read(DataFormat.YAML, text, 0, text.text().length(), fault -> {}).orElseThrow();
    return FreeType.plain(read.entries().get(0).value());
  }

  /** The value {@code null} of JSON, which Java's collections do not hold. */
  enum Nothing {
    NULL
  }
}
