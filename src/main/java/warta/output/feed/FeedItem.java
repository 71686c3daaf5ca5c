package warta.output.feed;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.output.Picture;

/**
 * An article in a feed. All addresses are full ones.
 *
 * @param updated the same as {@code published} when nothing was changed in substance
 * @param categories the section and the tags
 * @param summary plain text; may be empty
 * @param content HTML; empty where only the summary is for readers elsewhere
 * @param picture the lead image, if there is one
 */
record FeedItem(
    String title,
    String url,
    OffsetDateTime published,
    OffsetDateTime updated,
    List<Writer> authors,
    List<String> categories,
    String summary,
    String content,
    @Nullable Picture picture) {

  /** An author and the address of the author's page. */
  record Writer(String name, String url) {}

  boolean isUpdated() {
    return updated.isAfter(published);
  }
}
