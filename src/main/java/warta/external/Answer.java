package warta.external;

import java.util.Set;
import warta.diagnostic.Argument;
import warta.diagnostic.Phrase;

/**
 * What became of asking for an address.
 *
 * @param status an HTTP status code, or the word for why there is none
 */
public record Answer(String status) {

  static final Answer LATE = new Answer("late");
  static final Answer UNUSABLE = new Answer("unusable");
  static final Answer NO_HOST = new Answer("no-host");
  static final Answer INSECURE = new Answer("insecure");
  static final Answer NO_CONNECTION = new Answer("no-connection");
  static final Answer LOST = new Answer("lost");

  private static final Set<Answer> WITHOUT_CODE =
      Set.of(LATE, UNUSABLE, NO_HOST, INSECURE, NO_CONNECTION, LOST);

  /** Whether this can be an answer; what was kept in a file may be anything. */
  boolean isKnown() {
    return hasCode() || WITHOUT_CODE.contains(this);
  }

  /** The status as a message says it. */
  Argument words() {
    return hasCode() ? Argument.of(status) : Phrase.of("answer." + status);
  }

  private boolean hasCode() {
    return status.matches("\\d{3}");
  }

  /** A host that wants to be left alone for now. */
  boolean isBusy() {
    return status.equals("429") || status.equals("503");
  }

  /** Whether readers would meet nothing; a refusal may be meant for programs only. */
  boolean isDead() {
    boolean refused = status.equals("401") || status.equals("403") || status.equals("405");
    return !isBusy() && !refused && !status.matches("[123]\\d\\d");
  }
}
