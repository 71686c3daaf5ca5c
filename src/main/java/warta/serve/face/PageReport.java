package warta.serve.face;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;
import warta.site.PublicationState;

/**
 * What a newsroom wants to know of one page.
 *
 * @param path of the page's address, such as {@code /opini/x/}
 * @param text that the page shows; absent where it is made from others, such as a front page
 * @param findings of a check, of this page alone
 * @param variant the path of its lite version, or of the full one where this is the lite; empty
 *     when it has none
 * @param lite whether this is a lite page
 */
public record PageReport(
    String path,
    @Nullable Text text,
    List<Diagnostic> findings,
    Card card,
    String variant,
    boolean lite) {

  public PageReport {
    findings = List.copyOf(findings);
  }

  /**
   * The source of a page.
   *
   * @param when it appears, appeared or expired; absent for a draft without a date
   * @param words how many it has
   * @param minutes that it takes to read
   * @param source its file, relative to the site's folder
   */
  public record Text(
      PublicationState state, @Nullable Instant when, int words, int minutes, String source) {}

  /**
   * How a page presents itself elsewhere.
   *
   * @param address in production, in full
   * @param site the name of the site
   * @param image the path or address of the picture for cards as this server has it; empty when
   *     there is none
   */
  public record Card(String address, String site, String title, String description, String image) {}
}
