package warta.build;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A few sequences of random edits, for an editor's first run; the others are in the IT. */
class IncrementalExactnessTest {

  @TestFactory
  Stream<DynamicTest> equalsABuildFromNothing() {
    return IncrementalExactness.sequences(1, 3);
  }
}
