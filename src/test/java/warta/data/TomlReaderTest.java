package warta.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TomlReaderTest extends AbstractReaderTest {

  private static final String HINT = " | text needs quotes in TOML: title = \"Judul\"";

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments(
            "a = 1\n[[a]]\nb = 2",
            "2:1+1 bad-toml: this is not valid TOML: the key `a` has another kind of value "
                + "already"),
        arguments(
            "a = [1, \"x\nb = 2",
            "1:11+1 bad-toml: this is not valid TOML: a closing quote is missing"),
        arguments(
            "title = \"😀\" x\nb = zzz",
            "1:14+1 bad-toml: this is not valid TOML: nothing can follow the value on its "
                + "line, but here is 'x'\n2:5+1 bad-toml: this is not valid TOML: a value is "
                + "expected here, not 'z'"),
        arguments(
            "title: \"x\"",
            "1:6+1 bad-toml: this is not valid TOML: a key needs `=` and a value after it"),
        arguments("a = \"x", "1:7+1 bad-toml: this is not valid TOML: a closing quote is missing"),
        arguments(
            "a = 'x\nb = 1", "1:7+1 bad-toml: this is not valid TOML: a closing quote is missing"),
        arguments(
            "a = [1,, 2]",
            "1:8+1 bad-toml: this is not valid TOML: a comma or `]` is expected here, not ','"),
        arguments(
            "a = [1\nb = 2",
            "1:7+1 bad-toml: this is not valid TOML: a comma or `]` is expected here, not end "
                + "of line"),
        arguments(
            "a = 1 b = 2",
            "1:7+1 bad-toml: this is not valid TOML: nothing can follow the value on its line, "
                + "but here is 'b'"),
        arguments(
            "a = 2024-13-01",
            "1:10+1 bad-toml: this is not valid TOML: invalid month (valid range 01..12)"),
        arguments(
            "a = \"C:\\data\"",
            "1:8+1 bad-toml: this is not valid TOML: invalid escape sequence '\\d'"),
        arguments(
            "a = 0123", "1:5+1 bad-toml: this is not valid TOML: leading zeros are not allowed"),
        arguments(
            "a", "1:2+1 bad-toml: this is not valid TOML: a key needs `=` and a value after it"),
        arguments("= x", "1:1+1 bad-toml: this is not valid TOML: a key is expected here, not '='"),
        arguments(
            "a = {",
            "1:6+1 bad-toml: this is not valid TOML: a key is expected here, not the end"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void saysWhatIsWrongAndWhatToDo(String data, String expected) {
    Reading reading = read(DataFormat.TOML, data);
    assertThat(reading.shown().replace(HINT, "")).isEqualTo(expected);
    assertThat(reading.mapping()).isEmpty();
  }

  @Test
  void readsAllKindsOfValuesInTheOrderWritten() {
    String data =
        """
        # catatan
        title = "a😀"
        "😀" = '''
        x'''
        b . c.d = 1979-05-27 07:32:00 # x
        z = [1, {p = 1, q.r = 2}, 07:32:00]
        w = ["a\\"#]", 'b'] # c
        [tab.le]
          x = 0x1F
        [[arr]]
        n = 1_000
        [[arr]]
        [arr.sub]
        y = inf
        [b.e]
        f = 1_0e3
        t = true
        u = 2024-12-23T10:30:00+07:00
        """;
    Reading reading = read(DataFormat.TOML, "+++\r\n", data, "+++\n");
    assertThat(shown(reading.mapping().orElseThrow()))
        .isEqualTo(
            "{title=T:a😀, 😀=T:x, b={c={d=T:1979-05-27 07:32:00}, e={f=D:10e3, t=B:true, "
                + "u=T:2024-12-23T10:30:00+07:00}}, z=[I:1, {p=I:1, q={r=I:2}}, T:07:32:00], "
                + "w=[T:a\"#], T:b], tab={le={x=I:31}}, arr=[{n=I:1000}, {sub={y=D:inf}}]}");
    assertThat(places(reading.mapping().orElseThrow()))
        .isEqualTo(
            """
            @2:1+1
            title 3:1+5 @3:9+5
            😀 4:1+4 @4:8+3
            b 6:1+1 @6:1+1
            c 6:5+1 @6:1+1
            d 6:7+1 @6:11+19
            e 16:4+1 @16:1+1
            f 17:1+1 @17:5+5
            t 18:1+1 @18:5+4
            u 19:1+1 @19:5+25
            z 7:1+1 @7:5+31
            - @7:6+1
            - @7:9+16
            p 7:10+1 @7:14+1
            q 7:17+1 @7:17+1
            r 7:19+1 @7:23+1
            - @7:27+8
            w 8:1+1 @8:5+14
            - @8:6+7
            - @8:15+3
            tab 9:2+3 @9:1+1
            le 9:6+2 @9:1+1
            x 10:3+1 @10:7+4
            arr 11:3+3 @11:1+1
            - @11:1+1
            n 12:1+1 @12:5+5
            - @13:1+1
            sub 14:6+3 @14:1+1
            y 15:1+1 @15:5+3
            """);
  }

  @Test
  void keepsTheFirstOfTwoEqualKeys() {
    Reading reading = read(DataFormat.TOML, "a.b = 1\na.b = 2\n");
    assertThat(shown(reading.mapping().orElseThrow())).isEqualTo("{a={b=I:1}}");
    assertThat(reading.shown())
        .isEqualTo("2:1+1 duplicate-key: the key `a.b` is given twice | remove one of them");
  }

  @Test
  void takesEmptyDataAsAnEmptyMapping() {
    for (String data : new String[] {"", "\n", "# catatan"}) {
      assertThat(shown(read(DataFormat.TOML, data).mapping().orElseThrow())).isEqualTo("{}");
    }
  }
}
