package warta.site;

import java.util.List;
import java.util.Set;
import warta.config.SiteConfig;
import warta.content.ContentFile;
import warta.content.Document;

/**
 * What a site is assembled from.
 *
 * @param documents in order of their paths
 * @param unreadable paths of documents whose faults are already reported
 * @param files beside the texts, in order of their paths
 * @param tones of the photos among them
 * @param drafts whether drafts are shown
 * @param future whether scheduled articles are shown
 */
public record Materials(
    SiteConfig config,
    List<Document> documents,
    Set<String> unreadable,
    List<ContentFile> files,
    Tones tones,
    SiteClock clock,
    boolean drafts,
    boolean future) {

  /** Whether an editor has taken a document out of the site. */
  public boolean isWithdrawn(Document document) {
    Skipped skipped = new Visibility(clock, config.zone(), drafts, future).skip(document);
    return skipped != null && skipped.state() != PublicationState.SCHEDULED;
  }
}
