package warta.newsroom;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An article as its page shows it.
 *
 * @param shown the one date on the page: of the update, if there was one
 * @param text of the key points and the body, without what only the page has
 */
record Story(String title, Instant shown, List<String> authors, String text, boolean isWithheld) {

  static Story of(Document page) {
    Element prose = page.selectFirst(".prose").clone();
    prose
        .select(".heading-link, .visually-hidden, .read-also, .embed span, .embed figcaption")
        .remove();
    String points = String.join(" ", page.select(".key-points li").eachText());
    Element canonical = page.selectFirst("link[rel=canonical]");
    boolean noindex = page.selectFirst("meta[name=robots]").attr("content").contains("noindex");
    List<String> authors = page.select(".about-authors .person p > a").eachText();
    return new Story(
        page.selectFirst("h1").wholeText(),
        instant(page.selectFirst(".dates time").attr("datetime")),
        authors,
        (points + " " + prose.text()).strip(),
        noindex || !canonical.attr("href").equals(page.location()));
  }

  /** The instant that a {@code datetime} of the newsroom's zone names. */
  static Instant instant(String written) {
    return written.contains("T")
        ? OffsetDateTime.parse(written).toInstant()
        : LocalDate.parse(written).atStartOfDay(ZoneId.of("Asia/Jakarta")).toInstant();
  }
}
