package warta.build;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures the stages of a build. */
final class Stopwatch {

  private final Map<String, Long> millis = new LinkedHashMap<>();
  private long last = System.nanoTime();

  /** Ends a stage that began where the one before ended. */
  void lap(String stage) {
    long now = System.nanoTime();
    millis.merge(stage, (now - last) / 1_000_000, Long::sum);
    last = now;
  }

  Map<String, Long> millis() {
    return Collections.unmodifiableMap(millis);
  }
}
