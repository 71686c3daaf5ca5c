package warta.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderTest extends AbstractReaderTest {

  private static final String HINT =
      " | keys and texts need double quotes, and a comma stands between two entries";

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("[1]", "1:1+1 bad-json: this is not valid JSON: it does not begin with `{`"),
        arguments(
            "{\"a\": 1} x",
            "1:10+1 bad-json: this is not valid JSON: something follows the `}` that closes "
                + "the data"),
        arguments(
            "{\"a\": 1} {",
            "1:10+1 bad-json: this is not valid JSON: something follows the `}` that closes "
                + "the data"),
        arguments(
            "{\"a\": 1,}", "1:8+1 bad-json: this is not valid JSON: no comma may stand before `}`"),
        arguments(
            "{\"a\": [1, 2,\n  ]}",
            "1:12+1 bad-json: this is not valid JSON: no comma may stand before `]`"),
        arguments(
            "{\"a\": 1 \"b\": 2}",
            "1:9+1 bad-json: this is not valid JSON: a comma is missing before this"),
        arguments(
            "{\"a\": 1\n // c\n}",
            "2:2+1 bad-json: this is not valid JSON: comments are not allowed"),
        arguments("/* x */ {}", "1:1+1 bad-json: this is not valid JSON: comments are not allowed"),
        arguments(
            "# x\n{\"a\": 1}",
            "1:1+1 bad-json: this is not valid JSON: a value is expected here; texts need "
                + "double quotes"),
        arguments(
            "{'a': 1}",
            "1:2+1 bad-json: this is not valid JSON: keys need double quotes, not single ones"),
        arguments("{a: 1}", "1:2+1 bad-json: this is not valid JSON: a key is expected"),
        arguments(
            "{\"a\": 'x'}",
            "1:7+1 bad-json: this is not valid JSON: texts need double quotes, not single ones"),
        arguments(
            "{\"a\": Judul}",
            "1:7+1 bad-json: this is not valid JSON: a value is expected here; texts need "
                + "double quotes"),
        arguments(
            "{\"a\" 1}",
            "1:6+1 bad-json: this is not valid JSON: a colon is missing between key and value"),
        arguments(
            "{\"a\": \"x\n\"}",
            "1:9+1 bad-json: this is not valid JSON: a text is not closed on its line"),
        arguments(
            "{\"a\": \"x\ty\"}",
            "1:9+1 bad-json: this is not valid JSON: a control character or tab"),
        arguments(
            "{\"a\": \"x\\qy\"}",
            "1:10+1 bad-json: this is not valid JSON: this is not a known escape; write `\\\\` "
                + "for a backslash"),
        arguments("{\"a\": 012}", "1:8+1 bad-json: this is not valid JSON: this is not a number"),
        arguments("{\"a\": 1.}", "1:8+1 bad-json: this is not valid JSON: this is not a number"),
        arguments(
            "{\"a\": [1}",
            "1:9+1 bad-json: this is not valid JSON: `}` does not close what was opened last"),
        arguments(
            "{\"a\": 1",
            "1:7+1 bad-json: this is not valid JSON: it ends too early: `}` or `]` is missing "
                + "after this place"),
        arguments(
            "{\"a\": \"x",
            "1:7+1 bad-json: this is not valid JSON: the text that begins here has no closing "
                + "quote"),
        arguments(
            "{\"a\": \"x",
            "1:7+1 bad-json: this is not valid JSON: the text that begins here has no closing "
                + "quote"),
        arguments(
            "{",
            "1:1+1 bad-json: this is not valid JSON: it ends too early: `}` or `]` is missing "
                + "after this place"),
        arguments(
            "{\"a\":",
            "1:5+1 bad-json: this is not valid JSON: it ends too early: `}` or `]` is missing "
                + "after this place"),
        arguments(
            "{\"a\": [1 2]}",
            "1:10+1 bad-json: this is not valid JSON: a comma is missing before this"),
        arguments(
            "{\"a\": tru}",
            "1:7+1 bad-json: this is not valid JSON: a value is expected here; texts need "
                + "double quotes"),
        arguments("{\"a\": -}", "1:8+1 bad-json: this is not valid JSON: this is not a number"),
        arguments(
            "{\"a\": NaN}",
            "1:7+1 bad-json: this is not valid JSON: a value is expected here; texts need "
                + "double quotes"),
        arguments(
            "{\"a\": }",
            "1:7+1 bad-json: this is not valid JSON: a value is expected here; texts need "
                + "double quotes"),
        arguments("{,}", "1:2+1 bad-json: this is not valid JSON: a key is expected"),
        arguments(
            "}", "1:1+1 bad-json: this is not valid JSON: `}` does not close what was opened last"),
        arguments(
            "{\"a\": \"x\\u00zz\"}",
            "1:13+1 bad-json: this is not valid JSON: this is not a known escape; write `\\\\` "
                + "for a backslash"),
        arguments(
            "x",
            "1:1+1 bad-json: this is not valid JSON: a value is expected here; texts need "
                + "double quotes"),
        arguments("\"x\"", "1:1+1 bad-json: this is not valid JSON: it does not begin with `{`"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void saysWhatIsWrongAndWhatToDo(String data, String expected) {
    Reading reading = read(DataFormat.JSON, data);
    assertThat(reading.shown().replace(HINT, "")).isEqualTo(expected);
    assertThat(reading.mapping()).isEmpty();
  }

  @Test
  void givesTheSameAdviceForEachFault() {
    assertThat(read(DataFormat.JSON, "[]").shown()).endsWith(HINT);
  }

  @Test
  void knowsThePlaceOfEachKeyAndValue() {
    String data =
        """
        {"title": "Ju\\"dul 😀", "n": 12,
         "list": ["a", {"c": []},
          -1.5e3, true, null]}""";
    Reading reading = read(DataFormat.JSON, "x\r\n", data, "\nteks");
    assertThat(shown(reading.mapping().orElseThrow()))
        .isEqualTo("{title=T:Ju\"dul 😀, n=I:12, list=[T:a, {c=[]}, D:-1.5e3, B:true, N:null]}");
    assertThat(places(reading.mapping().orElseThrow()))
        .isEqualTo(
            """
            @2:1+1
            title 2:2+7 @2:11+12
            n 2:25+3 @2:30+2
            list 3:2+6 @3:10+1
            - @3:11+3
            - @3:16+9
            c 3:17+3 @3:22+2
            - @4:3+6
            - @4:11+4
            - @4:17+4
            """);
  }

  @Test
  void keepsTheFirstOfTwoEqualKeys() {
    Reading reading = read(DataFormat.JSON, "{\"a\": 1, \"a\": 2}");
    assertThat(shown(reading.mapping().orElseThrow())).isEqualTo("{a=I:1}");
    assertThat(reading.shown())
        .isEqualTo("1:10+3 duplicate-key: the key `a` is given twice | remove one of them");
  }

  @Test
  void takesEmptyDataAsAnEmptyMapping() {
    assertThat(shown(read(DataFormat.JSON, " \n").mapping().orElseThrow())).isEqualTo("{}");
    assertThat(shown(read(DataFormat.JSON, "{}").mapping().orElseThrow())).isEqualTo("{}");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "{};2",
        "{} teks };2",
        "{\"a\": {}};9",
        "{\"}\": \"\\\"}\"} };12",
        "{;-1",
        "{\"a;-1",
        "{\"a\\;-1",
        "x;-1",
        "``;-1"
      })
  void findsTheEndOfAnObject(String text, int end) {
    assertThat(DataReader.endOfJsonObject(text, 0)).isEqualTo(end);
    String later = "\r\n" + text;
    assertThat(DataReader.endOfJsonObject(later, 2)).isEqualTo(end < 0 ? end : end + 2);
  }
}
