package warta.bench;

/** A build failed, or gave something else than it should; the benchmark ends with it. */
final class BenchException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BenchException(String message) {
    super(message);
  }
}
