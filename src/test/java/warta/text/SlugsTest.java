package warta.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Banjir di Demak|banjir-di-demak",
        "  --Banjir!! (lagi)  |banjir-lagi",
        "Être là|etre-la",
        "Ærø Straße|aero-strasse",
        "Jum'at 100%|jumat-100",
        "Kiev/Kyiv, 2024|kiev-kyiv-2024",
        "İstanbul|istanbul",
        "ﬁlm ½|film-1-2"
      })
  void foldsTitles(String title, String slug) {
    assertThat(Slugs.of(title)).isEqualTo(slug);
  }

  @Test
  void isEmptyWhereNothingHasAnAsciiForm() {
    assertThat(Slugs.of("経済 – !")).isEmpty();
  }

  @Test
  void cutsBetweenWords() {
    String slug = Slugs.of("panjang ".repeat(20));
    assertThat(slug).hasSizeLessThanOrEqualTo(Slugs.MAX_LENGTH).endsWith("-panjang");
    assertThat(Slugs.of("x".repeat(200))).hasSize(Slugs.MAX_LENGTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "banjir-2024", "a--b"})
  void acceptsWhatMayStandInAnAddress(String slug) {
    assertThat(Slugs.isSlug(slug)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "A", "a b", "a/b", "..", "é", "a_b", "a.html"})
  void refusesWhatMayNot(String slug) {
    assertThat(Slugs.isSlug(slug)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Banjir di Demak", "Ærø!", "  x  ", "a"})
  void makesSlugs(String title) {
    assertThat(Slugs.isSlug(Slugs.of(title))).isTrue();
    assertThat(Slugs.of(Slugs.of(title))).isEqualTo(Slugs.of(title));
  }
}
