package warta.data;

import warta.diagnostic.Diagnostic;

/** Ends the reading of data at a fault after which nothing more can be understood. */
final class UnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  UnreadableException(Diagnostic diagnostic) {
    super(diagnostic.rule().id(), null, false, false);
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
