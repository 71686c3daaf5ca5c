package warta.site;

import java.util.Locale;

/** Whether an article is visible, and if not, why. */
public enum PublicationState {
  PUBLISHED,
  DRAFT,
  SCHEDULED,
  EXPIRED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
