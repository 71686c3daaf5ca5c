package warta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  /** From the examples of FIPS 180-2. */
  @Test
  void isTheBeginningOfASha256() {
    assertThat(Fingerprint.of("abc").hex()).isEqualTo("ba7816bf8f01cfea414140de5dae2223");
    assertThat(Fingerprint.of("abc").shortHex(10)).isEqualTo("ba7816bf8f");
  }

  @Test
  void isTheSameForTextBytesAndStream() throws IOException {
    byte[] bytes = "é".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    assertThat(Fingerprint.of(bytes))
        .isEqualTo(Fingerprint.of("é".repeat(100_000)))
        .isEqualTo(Fingerprint.of(new ByteArrayInputStream(bytes)));
  }

  @Test
  void readsWhatItWrote() {
    Fingerprint print = Fingerprint.of("x");
    assertThat(Fingerprint.ofHex(print.hex())).isEqualTo(print);
    assertThat(Fingerprint.ofHex(Fingerprint.NONE.hex())).isEqualTo(Fingerprint.NONE);
  }

  @Test
  void keepsValuesApart() {
    assertThat(Fingerprint.builder().add("ab").add("c").build())
        .isNotEqualTo(Fingerprint.builder().add("a").add("bc").build());
    assertThat(Fingerprint.builder().addStrings(List.of("a")).addStrings(List.of()).build())
        .isNotEqualTo(Fingerprint.builder().addStrings(List.of()).addStrings(List.of("a")).build());
  }
}
