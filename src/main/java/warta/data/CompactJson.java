package warta.data;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Maps, lists, texts, whole numbers and truth values as JSON on one line. */
public final class CompactJson {

  private static final JsonFactory PLAIN = new JsonFactory();

  private CompactJson() {}

  /** The text; keys in the order of their maps. */
  public static String of(Object value) {
    return of(value, PLAIN);
  }

  /**
   * The same with another factory's escapes.
   *
   * @param factory that decides how texts are escaped
   */
  static String of(Object value, JsonFactory factory) {
    StringWriter out = new StringWriter(4 * 1024);
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      write(value, json);
    }
    return out.toString();
  }

  private static void write(Object value, JsonGenerator json) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (name, one) -> {
            json.writeName(name.toString());
            write(one, json);
          });
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(one -> write(one, json));
      json.writeEndArray();
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value.toString());
    }
  }
}
