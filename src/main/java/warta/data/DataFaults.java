package warta.data;

import java.util.Map;
import java.util.function.Consumer;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;

/** What was found wrong in one piece of data, told on at once. */
final class DataFaults {

  private final DataText data;
  private final Consumer<Diagnostic> listener;
  private boolean fatal;

  DataFaults(DataText data, Consumer<Diagnostic> listener) {
    this.data = data;
    this.listener = listener;
  }

  /** Whether the data cannot be used. */
  boolean areFatal() {
    return fatal;
  }

  void report(Diagnostic fault) {
    fatal = true;
    listener.accept(fault);
  }

  void warn(Diagnostic warning) {
    listener.accept(warning);
  }

  void duplicate(String key, Location second, Location first) {
    listener.accept(
        Diagnostic.at(Rule.DUPLICATE_KEY, second)
            .with("key", key)
            .withNote("first", first, Map.of()));
  }

  UnreadableException tooDeep(int offset) {
    return new UnreadableException(
        Diagnostic.at(Rule.TOO_DEEP, data.between(offset, offset + 1))
            .with("limit", DataReader.MAX_DEPTH));
  }
}
