package warta.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Messages;
import warta.text.SourceText;

/** Reads data and writes values, places and faults as short texts that tests compare. */
abstract class AbstractReaderTest {

  private static final Messages MESSAGES = Messages.in("en");

  /** What was read, and what was found wrong. */
  record Reading(Optional<Value.Mapping> mapping, List<Diagnostic> faults) {

    Value get(String key) {
      return mapping.orElseThrow().entries().stream()
          .filter(entry -> entry.key().equals(key))
          .findFirst()
          .orElseThrow()
          .value();
    }

    String shown() {
      return faults.stream().map(AbstractReaderTest::shown).collect(Collectors.joining("\n"));
    }
  }

  static Reading read(DataFormat format, String data) {
    return read(format, "", data, "");
  }

  static Reading read(DataFormat format, String before, String data, String after) {
    List<Diagnostic> faults = new ArrayList<>();
    SourceText source = new SourceText("a.md", before + data + after);
    int end = before.length() + data.length();
    return new Reading(DataReader.read(format, source, before.length(), end, faults::add), faults);
  }

  /** A value in the manner of JSON, with the first letter of its kind before each scalar. */
  static String shown(Value value) {
    if (value instanceof Value.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> entry.key() + "=" + shown(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof Value.Sequence sequence) {
      return sequence.items().stream()
          .map(AbstractReaderTest::shown)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    Value.Scalar scalar = (Value.Scalar) value;
    return scalar.kind().name().charAt(0) + ":" + scalar.text();
  }

  /** Every key and value with its place, one a line. */
  static String places(Value value) {
    StringBuilder out = new StringBuilder();
    appendPlaces(value, "", out);
    return out.toString();
  }

  private static void appendPlaces(Value value, String name, StringBuilder out) {
    out.append(name).append('@').append(shown(value.location())).append('\n');
    if (value instanceof Value.Mapping mapping) {
      for (Value.Entry entry : mapping.entries()) {
        out.append(entry.key()).append(' ').append(shown(entry.keyLocation())).append(' ');
        appendPlaces(entry.value(), "", out);
      }
    } else if (value instanceof Value.Sequence sequence) {
      sequence.items().forEach(item -> appendPlaces(item, "- ", out));
    }
  }

  static String shown(Location place) {
    return place.line() + ":" + place.column() + "+" + place.length();
  }

  /** {@code line:column+length rule: message | hint}. */
  static String shown(Diagnostic fault) {
    Location place = fault.location();
    return (place == null ? "?" : shown(place))
        + " "
        + fault.rule().id()
        + ": "
        + MESSAGES.message(fault)
        + MESSAGES.hint(fault).map(hint -> " | " + hint).orElse("");
  }
}
