package warta.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void keepsWhatAPageCanHoldAndTheVeryTextWhereThatIsAll() {
    String text = "a\tb\r\nc \u00e9\u00a0\u0639\u202e\ufffd \ud83c\udf0b";
    assertThat(Characters.legal(text)).isSameAs(text);
  }

  @Test
  void dropsControlCharactersAndNoncharacters() {
    assertThat(Characters.legal("a\u0000b\u0007c\u000bd\u000ce\u001bf\u007fg\u0085h\u009fi"))
        .isEqualTo("abcdefghi");
    assertThat(Characters.legal("a\ufdd0b\ufdefc\ufffed\uffffe\ud83f\udffef")).isEqualTo("abcdef");
  }

  @Test
  void dropsHalfOfAPair() {
    assertThat(Characters.legal("\udf0ba\ud83cb\ud83c")).isEqualTo("ab");
    assertThat(Characters.legal("\ud83c\ud83c\udf0b\udf0b")).isEqualTo("\ud83c\udf0b");
  }

  @Test
  void tellsAsciiFromAllElse() {
    assertThat(Characters.isAscii("a-Z 0\u007f")).isTrue();
    assertThat(Characters.isAscii("a\u0080")).isFalse();
  }
}
