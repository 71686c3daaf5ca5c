package warta.text;

/** Something in the cache is not what was written there. */
public final class DamagedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public DamagedException(String message) {
    super(message);
  }
}
