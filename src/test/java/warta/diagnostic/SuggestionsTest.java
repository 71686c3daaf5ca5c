package warta.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

  private static final List<String> KEYS = List.of("title", "date", "updated", "draft", "tags");

  @Test
  void findsSlips() {
    assertThat(Suggestions.nearest("tilte", KEYS)).contains("title");
    assertThat(Suggestions.nearest("Title", KEYS)).contains("title");
    assertThat(Suggestions.nearest("dat", KEYS)).contains("date");
    assertThat(Suggestions.nearest("updatd", KEYS)).contains("updated");
  }

  @Test
  void doesNotGuessWildly() {
    assertThat(Suggestions.nearest("layout", KEYS)).isEmpty();
    assertThat(Suggestions.nearest("x", KEYS)).isEmpty();
    assertThat(Suggestions.nearest("", KEYS)).isEmpty();
    assertThat(Suggestions.nearest("title", List.of())).isEmpty();
  }

  @Test
  void prefersTheNearestAndThenTheFirst() {
    assertThat(Suggestions.nearest("kata", List.of("kota", "kata"))).contains("kata");
    assertThat(Suggestions.nearest("kxta", List.of("kota", "kita"))).contains("kota");
  }
}
