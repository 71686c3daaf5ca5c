package warta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What pages may cost a reader on a slow network, as every kind of page of the newsroom keeps it.
 */
@ExtendWith(Stage.Access.class)
@TestInstance(Lifecycle.PER_CLASS)
class BudgetsIT {

  private static final int ARTICLE = 25 * 1024;
  private static final int STYLES = 12 * 1024;
  private static final int SCRIPTS = 5 * 1024;
  private static final int FIRST_VIEW = 120 * 1024;
  private static final int REQUESTS = 6;

  private final Map<SitePage, Weight> weights =
      new TreeMap<>(Comparator.comparing(SitePage::toString));
  private final Stage stage;

  BudgetsIT(Stage stage) {
    this.stage = stage;
    for (SitePage page : stage.sites().kinds()) {
      if (page.isOfANewsroom() && !page.isRedirect()) {
        try (Window phone = stage.window(360)) {
          weights.put(page, Weight.of(phone, page));
        }
      }
    }
    weights.forEach((page, weight) -> System.out.println(page + ": " + weight));
  }

  @Test
  void anArticleWithItsStylesIsSmall() {
    assertThat(weights.keySet()).anyMatch(SitePage::isArticle);
    weights.forEach(
        (page, weight) -> {
          if (page.isArticle()) {
            assertThat(weight.document() + weight.styles())
                .as(page.toString())
                .isLessThanOrEqualTo(ARTICLE);
          }
        });
  }

  @Test
  void allStylesTogetherAreSmall() {
    Set<String> texts = new LinkedHashSet<>();
    weights.values().forEach(weight -> texts.addAll(weight.styleTexts()));
    int size = Weight.compressed(String.join("\n", texts));
    System.out.printf("All style sheets together: %,d bytes%n", size);
    assertThat(texts).isNotEmpty();
    assertThat(size).isLessThanOrEqualTo(STYLES);
  }

  @Test
  void scriptsAreSmall() {
    weights.forEach(
        (page, weight) ->
            assertThat(weight.scripts()).as(page.toString()).isLessThanOrEqualTo(SCRIPTS));
  }

  @Test
  void allThatAPageCostsIsCounted() throws IOException {
    SitePage page =
        stage
            .sites()
            .faulty(
                """
                <script>document.title = "Skrip"</script>
                <link rel="stylesheet" href="/a.css"><script src="/a.js"></script>
                <img src="/a.png" alt=""><p style="height: 2000px"></p><img src="/b.png" alt="">
                """);
    try (Window phone = stage.window(360)) {
      Weight weight = Weight.of(phone, page);
      assertThat(weight.document()).isGreaterThan(200);
      assertThat(weight.styles()).isPositive();
      assertThat(weight.styleTexts()).hasSize(2).contains("a { outline: 0 }");
      assertThat(weight.scripts()).isGreaterThan(Weight.compressed("document.title = \"Skrip\""));
      assertThat(weight.requests()).isBetween(4, 5);
      assertThat(weight.firstView()).isGreaterThan(weight.document() + weight.styles());
    }
  }

  @Test
  void theFirstViewIsSmall() {
    weights.forEach(
        (page, weight) -> {
          assertThat(weight.firstView()).as(page.toString()).isLessThanOrEqualTo(FIRST_VIEW);
          assertThat(weight.requests()).as(page.toString()).isLessThanOrEqualTo(REQUESTS);
        });
  }

  @Test
  void nothingKeepsAPageFromBeingDrawn() {
    weights.forEach((page, weight) -> assertThat(weight.blocking()).as(page.toString()).isEmpty());
  }
}
