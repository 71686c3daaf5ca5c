package warta.serve.face;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;
import warta.site.PublicationState;

/**
 * What a newsroom wants to know of the site while it is served.
 *
 * @param site its name
 * @param waiting texts that readers do not see now
 * @param last what the last change of files led to
 * @param findings of a check, of the whole site
 * @param slowest the templates that took the most time, slowest first
 */
public record SessionReport(
    String site,
    List<Waiting> waiting,
    Work last,
    List<Diagnostic> findings,
    List<TemplateTime> slowest) {

  public SessionReport {
    waiting = List.copyOf(waiting);
    findings = List.copyOf(findings);
    slowest = List.copyOf(slowest);
  }

  /**
   * A text that is not published.
   *
   * @param source its file, relative to the site's folder
   * @param path of its page on this server; empty when it is not shown here either
   * @param when it appears, or expired; absent for drafts
   */
  public record Waiting(
      String title, String source, String path, PublicationState state, @Nullable Instant when) {}

  /**
   * What was done last.
   *
   * @param at when it was ready
   * @param sources that changed, relative to the site's folder; empty at the start
   * @param changed paths of pages that are new or different
   * @param removed paths of pages that are gone
   * @param pages how many the site has
   * @param stages milliseconds by stage, in order
   */
  public record Work(
      Instant at,
      List<String> sources,
      List<String> changed,
      List<String> removed,
      int pages,
      Map<String, Long> stages) {}

  /**
   * How long a template took.
   *
   * @param path relative to the templates' folder
   * @param pages how many were rendered with it
   * @param total for all of them
   */
  public record TemplateTime(String path, int pages, Duration total) {}
}
