package warta.site;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import warta.content.Document;

/**
 * A document that stays out of the site.
 *
 * @param when it becomes visible, or since when it is not, in the site's zone; absent for drafts
 */
public record Skipped(Document document, PublicationState state, @Nullable OffsetDateTime when) {}
