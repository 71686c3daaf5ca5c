package warta.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What was put right is told to readers of every page of a story, and to search engines. */
@TestInstance(Lifecycle.PER_CLASS)
class CorrectionsIT {

  private final PublishedSites sites = PublishedSites.shared();

  Stream<PublishedSite> sites() {
    return sites.all();
  }

  private record Correction(Instant date, String text) {}

  @ParameterizedTest
  @MethodSource("sites")
  void areToldInTheSameWayEverywhere(PublishedSite site) {
    int seen = 0;
    for (Path file : site.pages()) {
      Path inside = site.folder().relativize(file);
      PageHead head = PageHead.of(site.page(file));
      if (inside.startsWith("lite") || !head.hasData() || !head.isStory()) {
        continue;
      }
      String where = inside.toString();
      List<Correction> shown = shown(head.page());
      List<Correction> told = new ArrayList<>();
      for (JsonNode one : head.story().path("correction")) {
        Instant date = OffsetDateTime.parse(one.path("datePublished").asString()).toInstant();
        told.add(new Correction(date, one.path("text").asString()));
      }
      Document lite = site.page(site.folder().resolve("lite").resolve(inside));
      assertThat(told).as(where).isEqualTo(shown).isEqualTo(shown(lite));
      assertThat(shown)
          .as(where)
          .isSortedAccordingTo(Comparator.comparing(Correction::date).reversed());
      for (Document page : List.of(head.page(), lite)) {
        assertThat(page.select("a[href=#correction-notice]"))
            .as(where)
            .hasSize(shown.isEmpty() ? 0 : 1);
      }
      seen += shown.size();
    }
    assertThat(seen).isPositive();
  }

  private static List<Correction> shown(Document page) {
    List<Correction> corrections = new ArrayList<>();
    for (Element one : page.select("#correction-notice p")) {
      Element time = one.selectFirst("time");
      corrections.add(new Correction(Story.instant(time.attr("datetime")), one.ownText()));
    }
    return corrections;
  }
}
