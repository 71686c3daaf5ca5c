package warta.data;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import warta.diagnostic.Location;

/** Reads YAML 1.2 with the core schema; anchors, aliases and tags are refused. */
final class YamlReader {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private final DataText data;
  private final DataFaults faults;
  private final YamlFaults words;
  private final Parser events;

  YamlReader(DataText data, DataFaults faults) {
    this.data = data;
    this.faults = faults;
    this.words = new YamlFaults(data);
    this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, data.text()));
  }

  Value.Mapping read() {
    try {
      return document();
    } catch (YamlEngineException e) {
      throw new UnreadableException(new YamlFaultTranslator(data, words).translate(e));
    }
  }

  private Value.Mapping document() {
    events.next();
    if (events.checkEvent(Event.ID.StreamEnd)) {
      return new Value.Mapping(List.of(), data.between(0, 0));
    }
    events.next();
    int begin = start(events.peekEvent());
    Value root = value(1);
    events.next();
    if (!events.checkEvent(Event.ID.StreamEnd)) {
      throw new UnreadableException(words.secondDocument(start(events.next())));
    }
    return asMapping(root, begin);
  }

  private Value.Mapping asMapping(Value root, int begin) {
    if (root instanceof Value.Mapping mapping) {
      return mapping;
    }
    if (root instanceof Value.Scalar scalar && scalar.text().isEmpty()) {
      return new Value.Mapping(List.of(), scalar.location());
    }
    throw new UnreadableException(words.notMapping(begin, root));
  }

  private Value value(int depth) {
    NodeEvent event = (NodeEvent) events.next();
    refuseSpecials(event);
    if (event instanceof CollectionStartEvent collection) {
      if (depth > DataReader.MAX_DEPTH) {
        throw faults.tooDeep(start(event));
      }
      return event.getEventId() == Event.ID.MappingStart
          ? mapping(collection, depth)
          : sequence(collection, depth);
    }
    return event instanceof ScalarEvent scalar ? scalar(scalar) : nothing(event);
  }

  private Value mapping(CollectionStartEvent opening, int depth) {
    EntryList entries = new EntryList(faults);
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      Event keyEvent = events.peekEvent();
      Value key = value(depth + 1);
      if (key instanceof Value.Scalar scalar && !isMissing(keyEvent)) {
        entries.add(scalar.text(), scalar.location(), value(depth + 1));
      } else {
        faults.report(words.badKey(start(keyEvent), key));
        value(depth + 1);
      }
    }
    return entries.toMapping(place(opening, events.next()));
  }

  private Value sequence(CollectionStartEvent opening, int depth) {
    List<Value> items = new ArrayList<>();
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      items.add(value(depth + 1));
    }
    return new Value.Sequence(items, place(opening, events.next()));
  }

  private Value scalar(ScalarEvent event) {
    Value.Kind kind = event.isPlain() ? YamlScalars.kindOf(event.getValue()) : Value.Kind.TEXT;
    if (event.isPlain() && SmartQuotes.enclose(event.getValue())) {
      faults.warn(words.smartQuotes(start(event), end(event), event.getValue()));
    }
    if (event.isPlain() && !event.getValue().isEmpty()) {
      words.cutText(start(event), end(event)).ifPresent(faults::warn);
    }
    return new Value.Scalar(event.getValue(), kind, data.between(start(event), end(event)));
  }

  /** What stands in for an alias, which was reported, so that reading can go on. */
  private Value nothing(Event event) {
    return new Value.Scalar("", Value.Kind.NOTHING, data.between(start(event), end(event)));
  }

  private static boolean isMissing(Event key) {
    return key instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().isEmpty();
  }

  private void refuseSpecials(NodeEvent event) {
    if (event.getAnchor().isPresent()) {
      faults.report(words.alias(start(event)));
    } else if (hasTag(event)) {
      faults.report(words.tag(start(event)));
    }
  }

  private static boolean hasTag(NodeEvent event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag().isPresent();
    }
    return event instanceof CollectionStartEvent collection && collection.getTag().isPresent();
  }

  private Location place(CollectionStartEvent opening, Event closing) {
    int from = start(opening);
    return opening.isFlow() ? data.ofCollection(from, end(closing)) : data.between(from, from + 1);
  }

  private int start(Event event) {
    return offset(event.getStartMark().orElseThrow());
  }

  private int end(Event event) {
    return offset(event.getEndMark().orElseThrow());
  }

  private int offset(Mark mark) {
    return data.offsetOfCodePoint(mark.getIndex());
  }
}
