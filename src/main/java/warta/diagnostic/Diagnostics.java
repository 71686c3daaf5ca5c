package warta.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects diagnostics from all stages and threads; hands them out in order of place. */
public final class Diagnostics {

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
    return collected.isEmpty()
        ? List.of()
        : new LinkedHashSet<>(collected).stream().sorted(Order.OF_ALL).toList();
  }

  /** Made when there is something to sort, which is not often. */
  private static final class Order {
    static final Comparator<Diagnostic> OF_ALL =
        Comparator.comparing(
                (Diagnostic d) -> d.location(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(d -> d.rule())
            .thenComparing(d -> d.severity())
            .thenComparing(
                d ->
                    String.valueOf(
                        d.arguments().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .toList()));
  }

  /** The first error in order of place, if there is one. */
  public @Nullable Diagnostic firstError() {
    return sorted().stream().filter(Diagnostic::isError).findFirst().orElse(null);
  }
}
