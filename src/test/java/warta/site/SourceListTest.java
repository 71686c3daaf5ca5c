package warta.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceListTest {

  private static final String IMAGE = "https://img.example.org/a/b.jpg";

  @Test
  void knowsOriginsHostsWildcardsSchemesAndPaths() {
    assertThat(SourceList.matches("https://img.example.org", IMAGE)).isTrue();
    assertThat(SourceList.matches("img.example.org", IMAGE)).isTrue();
    assertThat(SourceList.matches("*.example.org", IMAGE)).isTrue();
    assertThat(SourceList.matches("https://*.example.org", IMAGE)).isTrue();
    assertThat(SourceList.matches("https:", IMAGE)).isTrue();
    assertThat(SourceList.matches("*", IMAGE)).isTrue();
    assertThat(SourceList.matches("https://img.example.org/a/", IMAGE)).isTrue();
  }

  @Test
  void refusesEverythingElse() {
    assertThat(SourceList.matches("https://example.org", IMAGE)).isFalse();
    assertThat(SourceList.matches("http://img.example.org", IMAGE)).isFalse();
    assertThat(SourceList.matches("*.img.example.org", IMAGE)).isFalse();
    assertThat(SourceList.matches("https://img.example.org/c/", IMAGE)).isFalse();
    assertThat(SourceList.matches("http:", IMAGE)).isFalse();
    assertThat(SourceList.matches("'self'", IMAGE)).isFalse();
  }

  @Test
  void anOriginEndsWhereThePathBegins() {
    assertThat(SourceList.originOf(IMAGE)).isEqualTo("https://img.example.org");
    assertThat(SourceList.originOf("https://example.org")).isEqualTo("https://example.org");
  }
}
