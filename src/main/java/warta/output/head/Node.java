package warta.output.head;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A thing of a graph, put together; what is empty is left out. */
final class Node {

  private final Map<String, Object> values = new LinkedHashMap<>();

  private Node() {}

  /**
   * @param type as schema.org names it
   * @param id by which others refer to it; empty where none does
   */
  static Node of(String type, String id) {
    return new Node().with("@type", type).with("@id", id);
  }

  /** The same for a thing of several types, the widest first. */
  static Node of(List<String> types, String id) {
    return new Node().with("@type", types).with("@id", id);
  }

  /** A reference to another thing. */
  static Map<String, Object> reference(String id) {
    return Map.of("@id", id);
  }

  Node with(String name, String text) {
    if (!text.isEmpty()) {
      values.put(name, text);
    }
    return this;
  }

  Node with(String name, int number) {
    if (number > 0) {
      values.put(name, number);
    }
    return this;
  }

  Node with(String name, List<?> list) {
    if (!list.isEmpty()) {
      values.put(name, list);
    }
    return this;
  }

  Node with(String name, Map<String, Object> thing) {
    values.put(name, thing);
    return this;
  }

  Node with(String name, boolean truth) {
    values.put(name, truth);
    return this;
  }

  Map<String, Object> toMap() {
    return values;
  }
}
