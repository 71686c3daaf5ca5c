package warta.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneTest {

  @ParameterizedTest
  @CsvSource({"0,0,0,aiq", "255,255,255,hpx", "250,120,10,hlq", "52,50,204,bjw"})
  void isALetterForEachColour(int red, int green, int blue, String tone) {
    byte[] bgr = {(byte) blue, (byte) green, (byte) red};
    assertThat(Tone.of(new Pixels(1, 1, bgr))).isEqualTo(tone);
  }

  @Test
  void isOfAllPixels() {
    byte[] bgr = {0, 0, 0, (byte) 255, (byte) 255, (byte) 255};
    assertThat(Tone.of(new Pixels(2, 1, bgr))).isEqualTo("dlt");
  }

  @Test
  void isNoneOfWhatCannotBeRead() {
    assertThat(Tone.of(new byte[] {1, 2, 3})).isEmpty();
  }
}
