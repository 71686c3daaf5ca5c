package warta.data;

import static org.assertj.core.api.Assertions.assertThat;
import static warta.data.DataFormat.YAML;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest extends AbstractReaderTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Judul, T:Judul",
        "12, I:12",
        "-3, I:-3",
        "0123, I:0123",
        "0x1F, I:0x1F",
        "1.5, D:1.5",
        "1e3, D:1e3",
        "-.inf, D:-.inf",
        "true, B:true",
        "False, B:False",
        "null, N:null",
        "~, N:~",
        "``, N:",
        "no, T:no",
        "on, T:on",
        "2024-12-23, T:2024-12-23",
        "2024-12-23T10:30+07:00, T:2024-12-23T10:30+07:00",
        "12:30, T:12:30",
        "1_000, T:1_000",
        "\"12\", T:12",
        "'true', T:true",
        "“Judul”, T:“Judul”",
        "a http://b.id/?q=1#x, T:a http://b.id/?q=1#x",
      })
  void takesPlainValuesByTheCoreSchema(String written, String expected) {
    assertThat(shown(read(YAML, "a: " + written).get("a"))).isEqualTo(expected);
  }

  @Test
  void readsListsMappingsAndTextBlocks() {
    String data =
        """
        # catatan
        tags: [a, 'b c']
        daftar:
          - x: 1
            y: {z: 2}
          - w
        apa: |
          satu
          dua
        lipat: >-
          satu
          dua
        panjang: satu
          dua
        """;
    assertThat(shown(read(YAML, data).mapping().orElseThrow()))
        .isEqualTo(
            "{tags=[T:a, T:b c], daftar=[{x=I:1, y={z=I:2}}, T:w], apa=T:satu\ndua\n, "
                + "lipat=T:satu dua, panjang=T:satu dua}");
  }

  @Test
  void knowsThePlaceOfEachKeyAndValueInTheWholeFile() {
    String data =
        """
        title: "Judul"
        tags: [a, bb]
        daftar:
        - x: 1
          y:
        apa: |
          satu
        panjang: satu
          dua
        """;
    assertThat(places(read(YAML, "---\n", data, "---\nteks").mapping().orElseThrow()))
        .isEqualTo(
            """
            @2:1+1
            title 2:1+5 @2:8+7
            tags 3:1+4 @3:7+7
            - @3:8+1
            - @3:11+2
            daftar 4:1+6 @5:1+1
            - @5:3+1
            x 5:3+1 @5:6+1
            y 6:3+1 @6:5+1
            apa 7:1+3 @7:6+1
            panjang 9:1+7 @9:10+4
            """);
  }

  @Test
  void countsColumnsInCharactersAfterWindowsLineEndsAndEmoji() {
    String data = "😀: 😀 ini\r\nb: ['😀😀', c] # x\r\nd\u0085\u2028: e\r\nf: g\r\n";
    String places = places(read(YAML, "---\r\n", data, "---\r\n").mapping().orElseThrow());
    assertThat(places.replace("\u2028", "*"))
        .isEqualTo(
            """
            @2:1+1
            😀 2:1+2 @2:5+6
            b 3:1+1 @3:4+11
            - @3:5+6
            - @3:13+1
            d* 4:1+3 @4:6+1
            f 5:1+1 @5:4+1
            """);
  }

  @Test
  void takesEmptyDataAsAnEmptyMapping() {
    for (String data : new String[] {"", "\n\n", "# catatan\n", "---\n", "   "}) {
      Reading reading = read(YAML, data);
      assertThat(shown(reading.mapping().orElseThrow())).as(data).isEqualTo("{}");
      assertThat(reading.faults()).isEmpty();
    }
  }

  @Test
  void allowsOneDocumentBetweenMarks() {
    assertThat(shown(read(YAML, "---\na: 1\n...\n").mapping().orElseThrow())).isEqualTo("{a=I:1}");
  }

  @Test
  void keepsTheFirstOfTwoEqualKeys() {
    Reading reading = read(YAML, "a: 1\nb: 2\na: 3\n");
    assertThat(shown(reading.mapping().orElseThrow())).isEqualTo("{a=I:1, b=I:2}");
    assertThat(reading.shown())
        .isEqualTo("3:1+1 duplicate-key: the key `a` is given twice | remove one of them");
    assertThat(reading.faults().get(0).notes())
        .singleElement()
        .satisfies(note -> assertThat(note.location()).hasToString("a.md:1:1"));
  }

  @Test
  void allowsAsManyLevelsAsTheLimitSays() {
    assertThat(read(YAML, "a: " + "[".repeat(31) + "]".repeat(31)).faults()).isEmpty();
    assertThat(read(YAML, "a: " + "[".repeat(32) + "]".repeat(32)).shown())
        .isEqualTo(
            "1:35+1 too-deep: values are nested more than 32 levels deep | flatten the structure");
  }
}
