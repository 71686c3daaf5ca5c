package warta.markdown;

/**
 * How Markdown is rendered.
 *
 * @param html what becomes of raw HTML
 * @param typographicQuotes whether straight quotes, {@code --} and {@code ...} become typographic
 * @param newsroom whether the writer adds what a news page wants: heading ids and anchors, figures,
 *     scrolling tables, a place for the dateline, boundaries; off gives plain CommonMark
 */
public record MarkdownOptions(HtmlPolicy html, boolean typographicQuotes, boolean newsroom) {

  public static final MarkdownOptions PLAIN = new MarkdownOptions(HtmlPolicy.TRUSTED, false, false);

  /** What becomes of raw HTML in Markdown. */
  public enum HtmlPolicy {
    /** Allowed elements and attributes stay, the rest is removed with a warning. */
    SAFE,
    /** All of it is shown as text. */
    ESCAPE,
    /** All of it stays as written. */
    TRUSTED
  }
}
