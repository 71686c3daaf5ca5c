package warta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  /** As other implementations of MurmurHash3_x64_128 have it with the seed 1. */
  @Test
  void isAMurmurHash() {
    assertThat(Fingerprint.of("hello").hex()).isEqualTo("a78ddff5adae8d10128900ef20900135");
    assertThat(Fingerprint.of("hello, world").hex()).isEqualTo("8b95f808840725c61597ed5422bd493b");
    assertThat(Fingerprint.of("The quick brown fox jumps over the lazy dog").hex())
        .isEqualTo("e533566dbbd1e13e625a21a4c967fa20");
    assertThat(Fingerprint.of("").hex()).isEqualTo("4610abe56eff5cb551622daa78f83583");
    assertThat(Fingerprint.of("hello").shortHex(10)).isEqualTo("a78ddff5ad");
  }

  @Test
  void differsWithEachByte() {
    byte[] bytes = new byte[40];
    Set<Fingerprint> seen = new HashSet<>(Set.of(Fingerprint.of(bytes)));
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) 0x80;
      assertThat(seen.add(Fingerprint.of(bytes))).as("byte %d", i).isTrue();
      bytes[i] = 0;
      assertThat(seen.add(Fingerprint.of(new byte[i]))).as("length %d", i).isTrue();
    }
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
  void isEqualWhereBothHalvesAre() {
    Fingerprint print = new Fingerprint(1, 2);
    assertThat(print)
        .isEqualTo(new Fingerprint(1, 2))
        .hasSameHashCodeAs(new Fingerprint(1, 2))
        .isNotEqualTo(new Fingerprint(3, 2))
        .isNotEqualTo(new Fingerprint(1, 3));
  }

  @Test
  void keepsValuesApart() {
    assertThat(Fingerprint.builder().add("ab").add("c").build())
        .isNotEqualTo(Fingerprint.builder().add("a").add("bc").build());
    assertThat(Fingerprint.builder().addStrings(List.of("a")).addStrings(List.of()).build())
        .isNotEqualTo(Fingerprint.builder().addStrings(List.of()).addStrings(List.of("a")).build());
  }
}
