package warta.external;

/**
 * What became of asking for an address.
 *
 * @param status an HTTP status code, or why there is none, such as {@code no such host}
 */
public record Answer(String status) {

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
