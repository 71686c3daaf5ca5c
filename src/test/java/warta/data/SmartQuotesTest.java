package warta.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warta.diagnostic.Argument;

class SmartQuotesTest extends AbstractReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"“Judul”", "”Judul”", "„Judul“", "«Judul»", "‘Judul’", "“Judul\"", "“”"})
  void aPlainTextInTypographicQuotesIsWarnedOf(String value) {
    Reading reading = read(DataFormat.YAML, "title: " + value + "\n");
    assertThat(reading.mapping()).isPresent();
    assertThat(reading.faults()).extracting(f -> f.rule().id()).containsExactly("smart-quotes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Siap” dan “Maju”",
        "Kata “Siap”",
        "“Siap”, kata Budi",
        "'“Siap”'",
        "\"“Siap”\"",
        "’90-an",
        "“"
      })
  void quotesOfTheTextItselfAreRight(String value) {
    assertThat(read(DataFormat.YAML, "title: " + value + "\n").faults()).isEmpty();
  }

  @Test
  void theCureIsTheWholeLineWithStraightQuotes() {
    assertThat(read(DataFormat.YAML, "image:\n  alt: “Kapal”\n").faults().get(0).arguments())
        .containsEntry("line", Argument.of("alt: \"Kapal\""));
    assertThat(read(DataFormat.YAML, "tags: [“Laut”]\n").faults().get(0).arguments())
        .containsEntry("line", Argument.of("\"Laut\""));
  }

  @Test
  void aColonInTypographicQuotesIsCuredWithStraightOnes() {
    assertThat(read(DataFormat.YAML, "title: “Perang: hari ke-100”\n").shown())
        .contains("put the text in quotes: title: \"Perang: hari ke-100\"");
  }

  @Test
  void otherFormatsNameThemAsTheCause() {
    assertThat(read(DataFormat.TOML, "title = “Judul”\n").shown())
        .contains("typographic quotes do not enclose a text");
    assertThat(read(DataFormat.JSON, "{\"title\": “Judul”}").shown())
        .contains("typographic quotes do not enclose a text");
    assertThat(read(DataFormat.JSON, "{“title”: 1}").shown())
        .contains("typographic quotes do not enclose a text");
  }
}
