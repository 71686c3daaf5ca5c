package warta.config;

/**
 * What readers are offered beside the stories themselves.
 *
 * @param readAlso whether a long story names an earlier one amid its text
 */
public record PageConfig(boolean readAlso) {

  public static final PageConfig DEFAULT = new PageConfig(true);
}
