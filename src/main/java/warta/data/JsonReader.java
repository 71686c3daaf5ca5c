package warta.data;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads strict JSON whose outermost value is an object. */
final class JsonReader {

  private static final JsonFactory JSON = new JsonFactory();

  private final DataText data;
  private final DataFaults faults;
  private final JsonFaults words;
  private final JsonParser tokens;
  private boolean complete;

  JsonReader(DataText data, DataFaults faults) {
    this.data = data;
    this.faults = faults;
    this.words = new JsonFaults(data);
    this.tokens = JSON.createParser(ObjectReadContext.empty(), data.text());
  }

  Value.Mapping read() {
    try (tokens) {
      return document();
    } catch (JacksonException e) {
      throw new UnreadableException(words.translate(e, here(), complete));
    }
  }

  private Value.Mapping document() {
    if (tokens.nextToken() == null) {
      return new Value.Mapping(List.of(), data.between(0, 0));
    }
    if (tokens.currentToken() != JsonToken.START_OBJECT) {
      throw new UnreadableException(words.notObject(here()));
    }
    Value.Mapping root = mapping(1);
    complete = true;
    if (tokens.nextToken() != null) {
      throw new UnreadableException(words.textAfterEnd(here()));
    }
    return root;
  }

  private Value value(int depth) {
    return switch (tokens.currentToken()) {
      case START_OBJECT -> mapping(depth);
      case START_ARRAY -> sequence(depth);
      case VALUE_STRING -> string();
      case VALUE_NUMBER_INT -> literal(Value.Kind.INTEGER);
      case VALUE_NUMBER_FLOAT -> literal(Value.Kind.DECIMAL);
      case VALUE_TRUE, VALUE_FALSE -> literal(Value.Kind.BOOLEAN);
      default -> literal(Value.Kind.NOTHING);
    };
  }

  private Value.Mapping mapping(int depth) {
    int from = enter(depth);
    EntryList entries = new EntryList(faults);
    while (tokens.nextToken() != JsonToken.END_OBJECT) {
      int key = here();
      String name = tokens.currentName();
      tokens.nextToken();
      entries.add(name, data.between(key, endOfString(key)), value(depth + 1));
    }
    return entries.toMapping(data.ofCollection(from, here() + 1));
  }

  private Value sequence(int depth) {
    int from = enter(depth);
    List<Value> items = new ArrayList<>();
    while (tokens.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(depth + 1));
    }
    return new Value.Sequence(items, data.ofCollection(from, here() + 1));
  }

  private int enter(int depth) {
    if (depth > DataReader.MAX_DEPTH) {
      throw faults.tooDeep(here());
    }
    return here();
  }

  private Value string() {
    int from = here();
    String text = tokens.getString();
    return new Value.Scalar(text, Value.Kind.TEXT, data.between(from, endOfString(from)));
  }

  private Value literal(Value.Kind kind) {
    int from = here();
    String text = tokens.getString();
    return new Value.Scalar(text, kind, data.between(from, from + text.length()));
  }

  private int endOfString(int quote) {
    return JsonObjectEnd.endOfString(data.text(), quote) + 1;
  }

  private int here() {
    return (int) tokens.currentTokenLocation().getCharOffset();
  }
}
