package warta.data;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static warta.data.DataFormat.JSON;
import static warta.data.DataFormat.TOML;
import static warta.data.DataFormat.YAML;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import warta.diagnostic.Location;

class DataReaderTest extends AbstractReaderTest {

  private static final String[] PIECES = {
    "a",
    "b",
    "title",
    ": ",
    ":",
    "- ",
    "-",
    "\n",
    "\n",
    "\r\n",
    "\r",
    "  ",
    " ",
    "\t",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    ",",
    "#",
    "&x",
    "*x",
    "!",
    "!!",
    "|",
    ">",
    "%",
    "@",
    "`",
    "?",
    "? ",
    "---",
    "...",
    "=",
    ".",
    "\"\"\"",
    "'''",
    "[[",
    "]]",
    "1",
    "0x",
    "1e",
    "2024-01-02",
    "true",
    "null",
    "\\",
    "\\u00",
    "//",
    "/*",
    "😀",
    "\uD83D",
    "\u0085",
    "\u2028",
    "\u0000",
    "\u007F",
    "\uFEFF",
    "“",
    "<<: ",
    "+",
    "~"
  };

  @Test
  void readsTheSameDocumentAlikeInAllFormats() {
    String yaml =
        """
        title: "Perang: babak baru"
        date: 2024-12-23
        draft: false
        weight: 12
        score: 1.5
        tags: [a, b]
        extra:
          photos:
            - src: x.jpg
        """;
    String toml =
        """
        title = "Perang: babak baru"
        date = 2024-12-23
        draft = false
        weight = 12
        score = 1.5
        tags = ["a", "b"]
        [[extra.photos]]
        src = "x.jpg"
        """;
    String json =
        """
        {"title": "Perang: babak baru", "date": "2024-12-23", "draft": false, "weight": 12,
         "score": 1.5, "tags": ["a", "b"], "extra": {"photos": [{"src": "x.jpg"}]}}
        """;
    String expected =
        "{title=T:Perang: babak baru, date=T:2024-12-23, draft=B:false, weight=I:12, score=D:1.5, "
            + "tags=[T:a, T:b], extra={photos=[{src=T:x.jpg}]}}";
    assertThat(shown(read(YAML, yaml).mapping().orElseThrow())).isEqualTo(expected);
    assertThat(shown(read(TOML, toml).mapping().orElseThrow())).isEqualTo(expected);
    assertThat(shown(read(JSON, json).mapping().orElseThrow())).isEqualTo(expected);
  }

  @ParameterizedTest
  @Timeout(value = 10, unit = SECONDS)
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "YAML;a: ;[",
        "YAML;a: ;{a: ",
        "YAML;;- ",
        "TOML;a = ;[",
        "TOML;a = ;{a=",
        "JSON;{\"a\":;[",
        "JSON;;{\"a\":"
      })
  void refusesTenThousandLevels(DataFormat format, String before, String level) {
    String data = (before == null ? "" : before) + level.repeat(10_000);
    Reading reading = read(format, data);
    assertThat(reading.mapping()).isEmpty();
    assertThat(reading.shown()).contains("values are nested more than 32 levels deep");
  }

  @Test
  @Timeout(value = 10, unit = SECONDS)
  void refusesAnAliasBombWithoutExpandingIt() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 200; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
    }
    Reading reading = read(YAML, bomb.toString());
    assertThat(reading.mapping()).isEmpty();
    assertThat(reading.faults()).hasSize(1 + 199 * 3);
    assertThat(shown(reading.faults().get(1)))
        .isEqualTo(
            "2:5+3 yaml-alias: YAML anchors and aliases (`&`, `*`) are not used here | write the "
                + "value out; a text that begins with `*` or `&` needs quotes");
  }

  @Test
  void refusesFrontMatterThatIsTooLargeButNotALargeFileOfData() {
    String data = "a: 12345\n#" + "x".repeat(65 * 1024);
    assertThat(read(YAML, "---\n", data, "\n---\n").shown())
        .isEqualTo(
            "2:1+1 front-matter-too-large: the front matter has 66 KB, more than the 64 KB that "
                + "are allowed | is the closing `---` missing?");
    assertThat(read(YAML, data).faults()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(DataFormat.class)
  @Timeout(value = 60, unit = SECONDS)
  void neverThrowsAndKeepsAllPlacesInsideTheFile(DataFormat format) {
    Random random = new Random(20241223);
    for (int i = 0; i < 5_000; i++) {
      String data = randomData(random);
      Reading reading = read(format, "---\n", data, "\n---\nteks");
      String whole = "---\n" + data + "\n---\nteks";
      reading.mapping().ifPresent(mapping -> assertInside(mapping, whole));
      reading.faults().forEach(fault -> assertInside(fault.location(), whole));
      assertThat(reading.mapping().isPresent() || !reading.faults().isEmpty()).isTrue();
    }
  }

  private static String randomData(Random random) {
    StringBuilder data = new StringBuilder();
    int pieces = random.nextInt(24);
    for (int i = 0; i < pieces; i++) {
      data.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return data.toString();
  }

  private static void assertInside(Value value, String whole) {
    assertInside(value.location(), whole);
    if (value instanceof Value.Mapping mapping) {
      for (Value.Entry entry : mapping.entries()) {
        assertInside(entry.keyLocation(), whole);
        assertInside(entry.value(), whole);
      }
    } else if (value instanceof Value.Sequence sequence) {
      sequence.items().forEach(item -> assertInside(item, whole));
    }
  }

  private static void assertInside(Location place, String whole) {
    String[] lines = whole.split("\r\n|\r|\n", -1);
    assertThat(place.line()).as(whole).isBetween(2, lines.length);
    int length = lines[place.line() - 1].length();
    assertThat(place.column()).as(whole).isBetween(1, length + 1);
    assertThat(place.length()).as(whole).isBetween(1, Math.max(1, length - place.column() + 1));
  }

  @ParameterizedTest
  @EnumSource(DataFormat.class)
  void dropsWhatNoPageCanHoldAndAnEscapeBroughtIn(DataFormat format) {
    String text =
        switch (format) {
          case YAML -> "a: \"b\\u0007c\"\n";
          case TOML -> "a = \"b\\u0007c\"\n";
          case JSON -> "{\"a\": \"b\\u0007c\"}\n";
        };
    assertThat(shown(read(format, text).get("a"))).isEqualTo("T:bc");
  }
}
