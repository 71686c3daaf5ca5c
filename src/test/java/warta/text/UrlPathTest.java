package warta.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrlPathTest {

  @Test
  void encodesWhatCannotStandInAnAddress() {
    assertThat(UrlPath.encode("/foto/Être là?#%.jpg"))
        .isEqualTo("/foto/%C3%8Atre%20l%C3%A0%3F%23%25.jpg");
    assertThat(UrlPath.encode("/a-b_c~d/e.f(g)'h'")).isEqualTo("/a-b_c~d/e.f(g)'h'");
    assertThat(UrlPath.encode("/\ud83d\ude00")).isEqualTo("/%F0%9F%98%80");
  }

  @Test
  void decodesWhatItEncoded() {
    String path = "/a b/ä+%/\ud83d\ude00?#";
    assertThat(UrlPath.decode(UrlPath.encode(path))).isEqualTo(path);
    assertThat(UrlPath.decode("a+b")).isEqualTo("a+b");
  }

  @Test
  void leavesFaultyEncodingsAsTheyAre() {
    assertThat(UrlPath.decode("100%")).isEqualTo("100%");
    assertThat(UrlPath.decode("%zz")).isEqualTo("%zz");
  }

  @Test
  void walksUpAndDown() {
    assertThat(UrlPath.resolve("a/b", "../c.md")).contains("a/c.md");
    assertThat(UrlPath.resolve("a/b", "./c//d/")).contains("a/b/c/d");
    assertThat(UrlPath.resolve("", "c.md")).contains("c.md");
    assertThat(UrlPath.resolve("a", "..")).contains("");
  }

  @Test
  void doesNotLeaveTheRoot() {
    assertThat(UrlPath.resolve("a", "../../b")).isEmpty();
    assertThat(UrlPath.resolve("", "..")).isEmpty();
  }
}
