package warta.site;

import java.util.Locale;
import warta.diagnostic.Phrase;

/** Whether an article is visible, and if not, why. */
public enum PublicationState {
  PUBLISHED,
  DRAFT,
  SCHEDULED,
  EXPIRED;

  /** The name for programs. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word for people. */
  public Phrase phrase() {
    return Phrase.of("state." + label());
  }
}
