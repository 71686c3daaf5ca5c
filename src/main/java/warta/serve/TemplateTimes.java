package warta.serve;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import warta.output.Output;
import warta.serve.face.SessionReport.TemplateTime;

/** How long templates took since the session began. Safe for any thread. */
final class TemplateTimes {

  private static final int SLOWEST = 12;

  private final Map<String, TemplateTime> times = new ConcurrentHashMap<>();

  /** Counts a page that was made. */
  void add(Output output, long nanos) {
    if (output.content() instanceof Output.Rendered page && !page.template().isEmpty()) {
      Function<TemplateTime, TemplateTime> more =
          time -> new TemplateTime(time.path(), time.pages() + 1, time.total().plusNanos(nanos));
      times.compute(
          page.template(),
          (name, time) ->
              more.apply(time == null ? new TemplateTime(name, 0, Duration.ZERO) : time));
    }
  }

  /** Those that took the most, slowest first. */
  List<TemplateTime> slowest() {
    return times.values().stream()
        .sorted(
            Comparator.comparing(TemplateTime::total).reversed().thenComparing(TemplateTime::path))
        .limit(SLOWEST)
        .toList();
  }
}
