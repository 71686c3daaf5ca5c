package warta.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects diagnostics from all stages and threads; hands them out in order of place. */
public final class Diagnostics {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(
              (Diagnostic d) -> d.location(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(d -> d.rule())
          .thenComparing(d -> d.severity())
          .thenComparing(
              d ->
                  String.valueOf(
                      d.arguments().entrySet().stream()
                          .sorted(java.util.Map.Entry.comparingByKey())
                          .toList()));

  private final List<Diagnostic> collected = new ArrayList<>();

  public synchronized void add(Diagnostic diagnostic) {
    collected.add(diagnostic);
  }

  public synchronized void addAll(Iterable<Diagnostic> diagnostics) {
    diagnostics.forEach(collected::add);
  }

  public synchronized boolean hasErrors() {
    return collected.stream().anyMatch(Diagnostic::isError);
  }

  /** All that was collected, each once, sorted by place, then rule. */
  public synchronized List<Diagnostic> sorted() {
    return new LinkedHashSet<>(collected).stream().sorted(ORDER).toList();
  }

  /** The first error in order of place, if there is one. */
  public @Nullable Diagnostic firstError() {
    return sorted().stream().filter(Diagnostic::isError).findFirst().orElse(null);
  }
}
