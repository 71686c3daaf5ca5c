package warta.serve.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import warta.site.PublicationState;

class DashboardTest {

  private static final Instant NOON = Instant.parse("2024-12-23T05:00:00Z");

  @Test
  void whatAppearsNextComesFirst() {
    Document page =
        page(
            report(
                List.of(
                    waiting("over", PublicationState.EXPIRED, "2024-01-01T00:00:00Z"),
                    waiting("later", PublicationState.SCHEDULED, "2025-02-01T00:00:00Z"),
                    new SessionReport.Waiting(
                        "draft", "content/draft.md", "", PublicationState.DRAFT, null),
                    waiting("sooner", PublicationState.SCHEDULED, "2025-01-01T00:00:00Z"),
                    waiting("lately", PublicationState.EXPIRED, "2024-12-01T00:00:00Z")),
                work(List.of(), List.of())));
    assertThat(page.select(".texts .title").eachText())
        .containsExactly("sooner", "later", "draft", "lately", "over");
    assertThat(page.select(".texts .about").first().text())
        .isEqualTo("scheduled Wednesday, 1 January 2025 07:00 WIB content/sooner.md");
    assertThat(page.select(".texts .title a[href=/draft/]")).isEmpty();
    assertThat(page.select(".texts .title a[href=/sooner/]")).hasSize(1);
  }

  @Test
  void itSaysWhatTheLastChangeDid() {
    Document page = page(report(List.of(), work(List.of("/", "/a/"), List.of("/b/"))));
    assertThat(page.select("section[aria-labelledby=work]").text())
        .isEqualTo(
            "Last change Monday, 23 December 2024 12:00 WIB · 10,234 pages in all Edited files"
                + " content/a.md New or different pages 2 / /a/ Pages that are gone 1 /b/");
    assertThat(page.select(".paths a[href=/a/]")).hasSize(1);
    assertThat(page.select(".paths a[href=/b/]")).isEmpty();
  }

  @Test
  void thousandsOfPagesAreCounted() {
    Document page = page(report(List.of(), work(Collections.nCopies(9000, "/a/"), List.of())));
    assertThat(page.select(".paths a[href=/a/]")).hasSize(40);
    assertThat(page.text()).contains("New or different pages 9,000", "... and 8,960 more");
  }

  @Test
  void itSaysHowLongAllTook() {
    Document page = page(report(List.of(), work(List.of(), List.of())));
    assertThat(page.select(".stages li").eachText()).containsExactly("read: 12 ms");
    assertThat(page.select("tbody tr").eachText()).containsExactly("article.peb 1,000 1.5 ms");
  }

  @Test
  void whatIsQuietIsSaidInWords() {
    SessionReport quiet =
        new SessionReport(
            "Warta",
            List.of(),
            new SessionReport.Work(NOON, List.of(), List.of(), List.of(), 3, Map.of()),
            List.of(),
            List.of());
    assertThat(page(quiet).select(".quiet").eachText())
        .containsExactly(
            "No text is waiting: all are published.",
            "No page has changed.",
            "Nothing to remark",
            "Nothing has been measured yet.");
  }

  @Test
  void remarksLeadToTheirPlaces() {
    Document page = page(report(List.of(), work(List.of(), List.of())));
    assertThat(page.select("section[aria-labelledby=to-mend] a.place").attr("href"))
        .endsWith("content/opini/laut.md:2:8");
  }

  private static SessionReport report(
      List<SessionReport.Waiting> waiting, SessionReport.Work work) {
    return new SessionReport(
        "Warta",
        waiting,
        work,
        List.of(FaceSamples.REMARK),
        List.of(new SessionReport.TemplateTime("article.peb", 1000, Duration.ofMillis(1500))));
  }

  private static SessionReport.Work work(List<String> changed, List<String> removed) {
    return new SessionReport.Work(
        NOON, List.of("content/a.md"), changed, removed, 10234, Map.of("read", 12L));
  }

  private static SessionReport.Waiting waiting(String name, PublicationState state, String when) {
    return new SessionReport.Waiting(
        name, "content/" + name + ".md", "/" + name + "/", state, Instant.parse(when));
  }

  private static Document page(SessionReport report) {
    return Jsoup.parse(Dashboard.html(report, FaceSamples.LINES, FaceSamples.setting("en")).html());
  }
}
