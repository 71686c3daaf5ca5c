package warta.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PermalinksTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  @Test
  void makesArticleAddressesFromAPattern() {
    assertThat(Permalinks.DEFAULT.ofArticle("nasional/daerah", "banjir", DAY))
        .isEqualTo("/nasional/daerah/banjir/");
    Permalinks dated = new Permalinks("/{yyyy}/{mm}/{dd}/{slug}/", "a", "i", "t", "p");
    assertThat(dated.ofArticle("x", "banjir", DAY)).isEqualTo("/2024/03/05/banjir/");
  }

  @Test
  void makesTheAddressesOfLists() {
    Permalinks links = Permalinks.DEFAULT;
    assertThat(links.ofSection("nasional/daerah")).isEqualTo("/nasional/daerah/");
    assertThat(links.ofPage("kontak")).isEqualTo("/kontak/");
    assertThat(links.ofTopics()).isEqualTo("/topik/");
    assertThat(links.ofTopic("laut")).isEqualTo("/topik/laut/");
    assertThat(links.ofAuthors()).isEqualTo("/penulis/");
    assertThat(links.ofAuthor("siti")).isEqualTo("/penulis/siti/");
    assertThat(links.ofArchive("/topik/laut/", 12)).isEqualTo("/topik/laut/arsip/12/");
    assertThat(links.ofIndex()).isEqualTo("/indeks/");
    assertThat(links.ofYear(987)).isEqualTo("/indeks/0987/");
    assertThat(links.ofMonth(2024, 3)).isEqualTo("/indeks/2024/03/");
    assertThat(links.ofDay(DAY)).isEqualTo("/indeks/2024/03/05/");
  }

  @Test
  void keepsItsOwnNamesFromSectionsAndPages() {
    assertThat(Permalinks.DEFAULT.reservedNames()).contains("indeks", "topik", "penulis", "assets");
  }
}
