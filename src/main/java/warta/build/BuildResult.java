package warta.build;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;
import warta.site.DueChange;
import warta.site.Skipped;

/**
 * What a build did.
 *
 * @param published whether the output folder is now as the sources say
 * @param diagnostics sorted by place
 * @param changes what was done in the output folder
 * @param pages how many HTML pages the site has
 * @param skipped documents that stay out, and why
 * @param nextChange when the site next changes by itself
 * @param language of the site, if it is known
 * @param zone of the site, or UTC where it is not known
 * @param timings milliseconds by stage, in order
 * @param notes what a person may want to know who asks for every detail
 * @param excerpts the lines that diagnostics point at
 */
public record BuildResult(
    boolean published,
    List<Diagnostic> diagnostics,
    Changes changes,
    int pages,
    List<Skipped> skipped,
    Optional<DueChange> nextChange,
    String language,
    ZoneId zone,
    Map<String, Long> timings,
    List<Phrase> notes,
    Excerpts excerpts) {

  /**
   * Paths in the output folder, by what happened to them.
   *
   * @param written in the order in which they were put in place
   * @param stale pages kept although their sources are faulty
   */
  public record Changes(
      List<String> written, int unchanged, Set<String> removed, Set<String> stale) {
    public static final Changes NONE = new Changes(List.of(), 0, Set.of(), Set.of());
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
