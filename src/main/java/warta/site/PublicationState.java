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

  /** What helps a link that leads to something in this state. */
  Phrase linkCure() {
    return this == EXPIRED ? Phrase.of("unpublished.over") : Phrase.of("unpublished.later");
  }

  /** The word for people. */
  public Phrase phrase() {
    return Phrase.of("state." + label());
  }
}
