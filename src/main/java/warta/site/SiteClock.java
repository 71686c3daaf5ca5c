package warta.site;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The build's one idea of now. It answers a single question, and remembers the earliest instant
 * that was asked for and has not come: that is when the site next changes by itself.
 */
public final class SiteClock {

  private final Instant now;
  private @Nullable Instant next;

  public SiteClock(Instant now) {
    this.now = now;
  }

  public synchronized boolean hasPassed(Instant instant) {
    if (!instant.isAfter(now)) {
      return true;
    }
    if (next == null || instant.isBefore(next)) {
      next = instant;
    }
    return false;
  }

  /** The next instant at which the site would build differently without any edit. */
  public synchronized Optional<Instant> nextChange() {
    return Optional.ofNullable(next);
  }
}
