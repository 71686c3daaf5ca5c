package warta.output.feed;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A feed, ready to be written in any format. All addresses are full ones.
 *
 * @param siteTitle the newsroom's name
 * @param siteUrl the front page
 * @param description never empty
 * @param language a BCP 47 tag
 * @param homeUrl the page that lists the same articles
 * @param selfUrl its own address
 * @param hub of WebSub, or empty
 * @param updated when the newest change was made; the epoch when there are no items
 * @param items newest first
 */
record Feed(
    String siteTitle,
    String siteUrl,
    String title,
    String description,
    String language,
    String homeUrl,
    String selfUrl,
    String hub,
    OffsetDateTime updated,
    List<FeedItem> items) {}
