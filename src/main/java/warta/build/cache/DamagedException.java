package warta.build.cache;

/** Something in the cache is not what was written there. */
final class DamagedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  DamagedException(String message) {
    super(message);
  }
}
