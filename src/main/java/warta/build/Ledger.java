package warta.build;

import java.util.Arrays;
import warta.build.Manifest.Entry;
import warta.text.Fingerprint;

/**
 * What a build finds out about each output of a plan, by its number there, in little memory. Safe
 * for threads that each write of other outputs.
 */
final class Ledger {

  /** What is to become of an output. */
  enum State {
    /** It has to be rendered. */
    DIRTY,
    /** It stays as it is. */
    UNCHANGED,
    /** It was rendered to what is there already. */
    SAME,
    /** It was rendered to something new. */
    FRESH
  }

  /** How many numbers there are of each output: the parts of two fingerprints, and a size. */
  private static final int PARTS = 5;

  private final State[] states;
  private final long[] numbers;

  Ledger(int size) {
    this.states = new State[size];
    Arrays.fill(states, State.DIRTY);
    this.numbers = new long[Math.multiplyExact(size, PARTS)];
  }

  int size() {
    return states.length;
  }

  State state(int output) {
    return states[output];
  }

  void set(int output, State state) {
    states[output] = state;
  }

  /** Notes what an output is to be made from. */
  void setFingerprint(int output, Fingerprint fingerprint) {
    numbers[output * PARTS] = fingerprint.high();
    numbers[output * PARTS + 1] = fingerprint.low();
  }

  /** What an output is to be made from. */
  Fingerprint fingerprint(int output) {
    return new Fingerprint(numbers[output * PARTS], numbers[output * PARTS + 1]);
  }

  /** Notes what was made. */
  void setContent(int output, long bytes, Fingerprint content) {
    numbers[output * PARTS + 2] = content.high();
    numbers[output * PARTS + 3] = content.low();
    numbers[output * PARTS + 4] = bytes;
    states[output] = State.FRESH;
  }

  int count(State state) {
    int count = 0;
    for (State each : states) {
      if (each == state) {
        count++;
      }
    }
    return count;
  }

  /** The entry of an output that was made. */
  Entry entry(int output, String source) {
    int at = output * PARTS;
    return new Entry(
        fingerprint(output),
        numbers[at + 4],
        new Fingerprint(numbers[at + 2], numbers[at + 3]),
        source,
        false);
  }
}
