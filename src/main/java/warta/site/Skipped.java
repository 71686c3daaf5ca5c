package warta.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import warta.content.Document;

/**
 * A document that stays out of the site.
 *
 * @param when it becomes visible, or since when it is not; absent for drafts
 */
public record Skipped(Document document, PublicationState state, @Nullable Instant when) {}
