package warta.data;

/**
 * A key that editors may write, with the type of its value.
 *
 * @param meaning one sentence for references
 * @param example a value as it is written in YAML
 */
public record Key<T>(String name, Type<T> type, boolean required, String meaning, String example) {

  public static <T> Key<T> of(String name, Type<T> type, String meaning, String example) {
    return new Key<>(name, type, false, meaning, example);
  }

  /** This key as one that must be present. */
  public Key<T> asRequired() {
    return new Key<>(name, type, true, meaning, example);
  }
}
