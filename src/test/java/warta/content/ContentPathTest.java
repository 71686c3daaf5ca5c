package warta.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentPathTest {

  @ParameterizedTest
  @CsvSource({
    "_index.md, HOME, '', ''",
    "nasional/_index.md, SECTION, nasional, nasional",
    "nasional/daerah/_index.md, SECTION, nasional/daerah, daerah",
    "nasional/banjir.md, ARTICLE, nasional, banjir",
    "nasional/daerah/banjir.md, ARTICLE, nasional/daerah, banjir",
    "nasional/banjir/index.md, ARTICLE, nasional, banjir",
    "authors/siti.md, AUTHOR, '', siti",
    "authors/siti/index.md, AUTHOR, '', siti",
    "pages/kontak.md, PAGE, '', kontak",
    "pages/kontak/index.md, PAGE, '', kontak"
  })
  void classifiesByPlace(String path, DocumentKind kind, String section, String name) {
    assertThat(ContentPath.of(path)).contains(new ContentPath(path, kind));
    assertThat(ContentPath.of(path).map(ContentPath::section)).contains(section);
    assertThat(ContentPath.of(path).map(ContentPath::name)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "banjir.md",
        "index.md",
        "nasional/index.md",
        "authors/_index.md",
        "authors/tim/siti.md",
        "pages/_index.md",
        "pages/tentang/kami.md"
      })
  void hasNoPlaceForTheRest(String path) {
    assertThat(ContentPath.of(path)).isEmpty();
  }

  @Test
  void knowsItsFolder() {
    ContentPath bundle = ContentPath.of("nasional/banjir/index.md").orElseThrow();
    assertThat(bundle.isBundle()).isTrue();
    assertThat(bundle.folder()).isEqualTo("nasional/banjir");
    assertThat(bundle.sitePath()).isEqualTo("content/nasional/banjir/index.md");
    assertThat(ContentPath.of("_index.md").orElseThrow().isBundle()).isFalse();
  }
}
