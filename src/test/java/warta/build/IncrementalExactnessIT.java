package warta.build;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Many sequences of random edits. The seeds are fixed; {@code -Dwarta.exactness.sequences=500}
 * tries more, {@code -Dwarta.exactness.seed=7} begins elsewhere.
 */
class IncrementalExactnessIT {

  @TestFactory
  Stream<DynamicTest> equalsABuildFromNothing() {
    return IncrementalExactness.sequences(
        Long.getLong("warta.exactness.seed", 100),
        Integer.getInteger("warta.exactness.sequences", 25));
  }
}
