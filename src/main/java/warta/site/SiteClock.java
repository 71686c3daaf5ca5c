package warta.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import warta.site.DueChange.Cause;

/**
 * The build's one idea of now. It answers a single question, and remembers the earliest instant
 * that was asked for and has not come, and why: that is when the site next changes by itself.
 */
public final class SiteClock {

  private final Instant now;
  private final SortedSet<Cause> causes = new TreeSet<>();
  private @Nullable Instant next;
  private @Nullable Instant nextRemark;

  public SiteClock(Instant now) {
    this.now = now;
  }

  /**
   * Whether an instant has come.
   *
   * @param cause what happens then
   */
  public synchronized boolean hasPassed(Instant instant, Cause cause) {
    if (!instant.isAfter(now)) {
      return true;
    }
    if (next == null || instant.isBefore(next)) {
      next = instant;
      causes.clear();
    }
    if (instant.equals(next)) {
      causes.add(cause);
    }
    return false;
  }

  /**
   * Whether an instant is still to come. For remarks alone: nothing that is published may depend on
   * the answer, since it is no change of the site.
   */
  synchronized boolean isAhead(Instant instant) {
    if (!instant.isAfter(now)) {
      return false;
    }
    if (nextRemark == null || instant.isBefore(nextRemark)) {
      nextRemark = instant;
    }
    return true;
  }

  /** The first instant at which any answer would be another one, if there is such an instant. */
  public synchronized Optional<Instant> answersUntil() {
    return Stream.of(Optional.ofNullable(next), Optional.ofNullable(nextRemark))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** The next instant at which the site would build differently without any edit. */
  public synchronized Optional<DueChange> nextChange() {
    return Optional.ofNullable(next).map(at -> new DueChange(at, List.copyOf(causes)));
  }
}
