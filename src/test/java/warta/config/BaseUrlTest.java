package warta.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BaseUrlTest {

  @Test
  void hasNoPrefixAtADomainsRoot() {
    BaseUrl base = new BaseUrl("https://example.org");
    assertThat(base.address()).isEqualTo("https://example.org/");
    assertThat(base.prefix()).isEmpty();
    assertThat(base.href("/a/")).isEqualTo("/a/");
    assertThat(base.absolute("/a/")).isEqualTo("https://example.org/a/");
  }

  @Test
  void putsItsPathBeforeAllOthers() {
    BaseUrl base = new BaseUrl("https://example.org:8080/berita/hari");
    assertThat(base.prefix()).isEqualTo("/berita/hari");
    assertThat(base.href("/")).isEqualTo("/berita/hari/");
    assertThat(base.absolute("/é/")).isEqualTo("https://example.org:8080/berita/hari/%C3%A9/");
  }
}
