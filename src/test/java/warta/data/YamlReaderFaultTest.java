package warta.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReaderFaultTest extends AbstractReaderTest {

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments(
            "title: Perang: babak baru",
            "1:8+18 bad-yaml: this is not valid YAML: a colon followed by a space inside a "
                + "text | put the text in quotes: title: \"Perang: babak baru\""),
        arguments(
            "- title: a: b",
            "1:10+4 bad-yaml: this is not valid YAML: a colon followed by a space inside a "
                + "text | put the text in quotes: - title: \"a: b\""),
        arguments(
            "title: \"Judul\ndate: 2024",
            "1:8+6 bad-yaml: this is not valid YAML: the quote \" is opened but not closed | "
                + "end the text with a quote: \"Judul\""),
        arguments(
            "title: \"Judul\nauthor: \"Budi\"",
            "1:8+6 bad-yaml: this is not valid YAML: the quote \" is opened but not closed | "
                + "end the text with a quote: \"Judul\""),
        arguments(
            "title: 'Jum'at'",
            "1:8+8 bad-yaml: this is not valid YAML: there is text after the closing quote ' | "
                + "put the text in quotes: title: \"Jum'at\""),
        arguments(
            "title: \"Kata\" dia",
            "1:8+10 bad-yaml: this is not valid YAML: there is text after the closing quote \" "
                + "| put the text in quotes: title: '\"Kata\" dia'"),
        arguments(
            "title: @foo",
            "1:8+4 bad-yaml: this is not valid YAML: a text cannot begin with `@` without "
                + "quotes | put the text in quotes: title: \"@foo\""),
        arguments(
            "title: `foo`",
            "1:8+5 bad-yaml: this is not valid YAML: a text cannot begin with a backtick "
                + "without quotes | put the text in quotes: title: \"`foo`\""),
        arguments(
            "title: %foo",
            "1:8+4 bad-yaml: this is not valid YAML: a text cannot begin with `%` without "
                + "quotes | put the text in quotes: title: \"%foo\""),
        arguments(
            "title: [Video] Gempa",
            "1:8+13 bad-yaml: this is not valid YAML: a text cannot begin with `[` without "
                + "quotes | put the text in quotes: title: \"[Video] Gempa\""),
        arguments(
            "title: [Video Gempa\ndate: 2024",
            "1:8+12 bad-yaml: this is not valid YAML: the list that begins with `[` is not "
                + "closed, or a comma is missing in it | write commas between the entries and "
                + "`]` at "
                + "the end"),
        arguments(
            "title: {x",
            "1:8+2 bad-yaml: this is not valid YAML: the group that begins with `{` is not "
                + "closed, or a comma is missing in it | write commas between the entries and "
                + "`}` at "
                + "the end"),
        arguments(
            "title: {{ title }}",
            "1:8+11 bad-yaml: this is not valid YAML: a list or group cannot be a key | put "
                + "the text in quotes: title: \"{{ title }}\""),
        arguments(
            "title: *penting* sekali",
            "1:8+9 yaml-alias: YAML anchors and aliases (`&`, `*`) are not used here | write "
                + "the value out; a text that begins with `*` or `&` needs quotes"),
        arguments(
            "title: *penting",
            "1:8+8 yaml-alias: YAML anchors and aliases (`&`, `*`) are not used here | write "
                + "the value out; a text that begins with `*` or `&` needs quotes"),
        arguments(
            "title: & Co",
            "1:8+1 yaml-alias: YAML anchors and aliases (`&`, `*`) are not used here | write "
                + "the value out; a text that begins with `*` or `&` needs quotes"),
        arguments(
            "title: &foo bar",
            "1:8+4 yaml-alias: YAML anchors and aliases (`&`, `*`) are not used here | write "
                + "the value out; a text that begins with `*` or `&` needs quotes"),
        arguments(
            "title: !Penting",
            "1:8+8 bad-yaml: this is not valid YAML: a text cannot begin with `!` without "
                + "quotes | put the text in quotes: title: \"!Penting\""),
        arguments(
            "title: !!python/object:os x",
            "1:8+18 bad-yaml: this is not valid YAML: tags such as `!!python/object:os` are "
                + "not used here | remove `!!python/object:os`"),
        arguments(
            "title: | Gempa",
            "1:8+7 bad-yaml: this is not valid YAML: a text cannot begin with `|` without "
                + "quotes | put the text in quotes: title: \"| Gempa\""),
        arguments(
            "title: > Gempa",
            "1:8+7 bad-yaml: this is not valid YAML: a text cannot begin with `>` without "
                + "quotes | put the text in quotes: title: \"> Gempa\""),
        arguments(
            "title: - foo",
            "1:8+5 bad-yaml: this is not valid YAML: a text cannot begin with `-` without "
                + "quotes | put the text in quotes: title: \"- foo\""),
        arguments(
            "title: ? foo",
            "1:8+5 bad-yaml: this is not valid YAML: a text cannot begin with `?` without "
                + "quotes | put the text in quotes: title: \"? foo\""),
        arguments(
            "title: , foo",
            "1:8+5 bad-yaml: this is not valid YAML: a text cannot begin with `,` without "
                + "quotes | put the text in quotes: title: \", foo\""),
        arguments(
            "tags:\n  - a\n - b",
            "3:2+3 bad-yaml: this is not valid YAML: the indentation of this line does not fit "
                + "| line it up with `- a` on line 2"),
        arguments(
            "title: A\n  date: b",
            "2:3+7 bad-yaml: this is not valid YAML: the indentation of this line does not fit "
                + "| line it up with `title: A` on line 1"),
        arguments(
            " title: A\ndate: b",
            "2:1+7 bad-yaml: this is not valid YAML: the indentation of this line does not fit "
                + "| line it up with `title: A` on line 1"),
        arguments(
            "a:\n  b: 1\n    c: 2",
            "3:5+4 bad-yaml: this is not valid YAML: the indentation of this line does not fit "
                + "| line it up with `b: 1` on line 2"),
        arguments(
            "a:\n   b: 1\n  c: 2",
            "3:3+4 bad-yaml: this is not valid YAML: the indentation of this line does not fit "
                + "| line it up with `b: 1` on line 2"),
        arguments(
            "title:Judul",
            "1:1+11 bad-yaml: this is not valid YAML: a space is missing after the colon | "
                + "write it like this: title: Judul"),
        arguments(
            "title:Judul\ndate: 2024",
            "1:1+11 bad-yaml: this is not valid YAML: a space is missing after the colon | "
                + "write it like this: title: Judul"),
        arguments(
            "date: 2024\ntitle:Judul\ntags: x",
            "2:1+11 bad-yaml: this is not valid YAML: a space is missing after the colon | "
                + "write it like this: title: Judul"),
        arguments(
            "date: 2024\ntitle Judul\ntags: x",
            "2:1+11 bad-yaml: this is not valid YAML: this line has no key with a colon | "
                + "write a key, a colon and a space before the text, such as `title: Judul`"),
        arguments(
            "date: 2024\ntitle Judul",
            "2:1+11 bad-yaml: this is not valid YAML: this line has no key with a colon | "
                + "write a key, a colon and a space before the text, such as `title: Judul`"),
        arguments(
            "title Judul\ndate: 2024",
            "1:1+11 bad-yaml: this is not valid YAML: this line has no key with a colon | "
                + "write a key, a colon and a space before the text, such as `title: Judul`"),
        arguments(
            "\ttitle: Judul",
            "1:1+1 yaml-tab: a tab cannot indent YAML | replace the tab by two spaces"),
        arguments(
            "a:\n\tb: c",
            "2:1+1 yaml-tab: a tab cannot indent YAML | replace the tab by two spaces"),
        arguments(
            "a:\n  b: 1\n\tc: 2",
            "3:1+1 yaml-tab: a tab cannot indent YAML | replace the tab by two spaces"),
        arguments(
            "tags:\n-\ta: b",
            "2:2+1 yaml-tab: a tab cannot indent YAML | replace the tab by two spaces"),
        arguments(
            "- a\n- b",
            "1:1+1 bad-yaml: this is not valid YAML: a list stands where keys are expected | "
                + "begin with a key, such as `title: Judul`"),
        arguments(
            "a: 1\n---\nb: 2",
            "2:1+3 bad-yaml: this is not valid YAML: a second document begins here | keep all "
                + "keys together, without a line `---` or `...` between them"),
        arguments(
            ": x",
            "1:1+1 bad-yaml: this is not valid YAML: the key before the colon is missing | "
                + "write a key before the colon, such as `title: Judul`"),
        arguments(
            "? [a]\n: b",
            "1:3+1 bad-yaml: this is not valid YAML: a list or group cannot be a key | write a "
                + "plain word before the colon, such as `title: Judul`"),
        arguments(
            "title: \"C:\\data\"",
            "1:12+1 bad-yaml: this is not valid YAML: `\\` has a special meaning in double "
                + "quotes | write `\\\\` for a backslash, or put the text in single quotes"),
        arguments(
            "title: abc\u0007def",
            "1:11+1 bad-yaml: this is not valid YAML: an invisible control character (U+0007) "
                + "| delete the character"),
        arguments(
            "a: &x [1]\nb: *x\n<<: *x",
            "1:4+2 yaml-alias: YAML anchors and aliases (`&`, `*`) are not used here | write "
                + "the value out; a text that begins with `*` or `&` needs quotes\n2:4+2 "
                + "yaml-alias: "
                + "YAML anchors and aliases (`&`, `*`) are not used here | write the value out; a "
                + "text that begins with `*` or `&` needs quotes\n3:5+2 yaml-alias: YAML "
                + "anchors and "
                + "aliases (`&`, `*`) are not used here | write the value out; a text that begins "
                + "with `*` or `&` needs quotes"),
        arguments(
            "title: a\n]",
            "2:1+1 bad-yaml: this is not valid YAML: `]` is not expected here | remove it"),
        arguments(
            "%YAML 1.2",
            "1:1+9 bad-yaml: this is not valid YAML: a text cannot begin with `%` without "
                + "quotes | put the text in quotes: \"%YAML 1.2\""),
        arguments(
            "- a\nb: c",
            "2:1+4 bad-yaml: this is not valid YAML: the indentation of this line does not fit "
                + "| check the spaces at the beginning of this line"),
        arguments(
            "a: 1\n- b",
            "2:1+3 bad-yaml: this is not valid YAML: the indentation of this line does not fit "
                + "| put the list under a key of its own, such as `tags:`"),
        arguments(
            "title: \"ab\" : c",
            "1:8+8 bad-yaml: this is not valid YAML: there is text after the closing quote \" "
                + "| put the text in quotes: title: '\"ab\" : c'"),
        arguments(
            "title: 'it''s' ok",
            "1:8+10 bad-yaml: this is not valid YAML: there is text after the closing quote ' "
                + "| put the text in quotes: title: \"'it''s' ok\""),
        arguments(
            "a: [x\n  y",
            "1:4+2 bad-yaml: this is not valid YAML: the list that begins with `[` is not "
                + "closed, or a comma is missing in it | write commas between the entries and "
                + "`]` at "
                + "the end"),
        arguments(
            "a: |2\n x",
            "2:2+1 bad-yaml: this is not valid YAML: the indentation of this line does not fit "
                + "| line it up with `a: |2` on line 1"),
        arguments(
            "😀: 😀 ini\nb: \"😀\": x",
            "2:4+7 bad-yaml: this is not valid YAML: there is text after the closing quote \" "
                + "| put the text in quotes: b: '\"😀\": x'"),
        arguments(
            "title",
            "1:1+5 bad-yaml: this is not valid YAML: this line has no key with a colon | write "
                + "a key, a colon and a space before the text, such as `title: Judul`"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void saysWhatIsWrongAndWhatToDo(String data, String expected) {
    Reading reading = read(DataFormat.YAML, data);
    assertThat(reading.shown()).isEqualTo(expected);
    assertThat(reading.mapping()).isEmpty();
  }
}
