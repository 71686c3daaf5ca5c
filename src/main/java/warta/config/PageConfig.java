package warta.config;

/**
 * What readers are offered beside the stories themselves.
 *
 * @param readAlso whether a long story names an earlier one amid its text
 * @param lite whether each article, section and the front page has a copy of text alone
 */
public record PageConfig(boolean readAlso, boolean lite) {

  public static final PageConfig DEFAULT = new PageConfig(true, true);
}
