package warta.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneTest {

  @ParameterizedTest
  @CsvSource({"0,0,0,afk", "255,255,255,ejo", "250,120,10,ehk", "52,50,204,bfn"})
  void isALetterForEachColour(int red, int green, int blue, String tone) {
    byte[] bgr = {(byte) blue, (byte) green, (byte) red};
    assertThat(Tone.of(new Pixels(1, 1, bgr))).isEqualTo(tone);
  }

  @Test
  void isOfAllPixels() {
    byte[] bgr = {0, 0, 0, (byte) 255, (byte) 255, (byte) 255};
    assertThat(Tone.of(new Pixels(2, 1, bgr))).isEqualTo("chm");
  }

  @Test
  void isNoneOfWhatCannotBeRead() {
    assertThat(Tone.of(new byte[] {1, 2, 3})).isEmpty();
  }
}
