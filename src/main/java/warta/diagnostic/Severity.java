package warta.diagnostic;

import java.util.Locale;

/** How grave a diagnostic is; an error keeps the last good output in place. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word that is printed: {@code error} or {@code warning}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
