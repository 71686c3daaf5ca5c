package warta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.build.Manifest.Entry;
import warta.text.Fingerprint;

class ManifestFileTest {

  private static final Entry A = entry("a", false);
  private static final Entry B = entry("b", true);

  @TempDir private Path cache;
  private ManifestFile file = new ManifestFile(Path.of(""), Path.of("public"));

  @BeforeEach
  void open() {
    file = new ManifestFile(cache, Path.of("public"));
  }

  @Test
  void isUnknownAtFirst() {
    assertThat(file.load().isKnown()).isFalse();
    assertThat(file.load().entries()).isEmpty();
  }

  @Test
  void readsWhatItWrote() throws IOException {
    file.save(Map.of("x/index.html", A, "ä b.txt", B));
    assertThat(file.load().isKnown()).isTrue();
    assertThat(file.load().entries()).isEqualTo(Map.of("x/index.html", A, "ä b.txt", B));
  }

  @Test
  void keepsOutputFoldersApart() throws IOException {
    file.save(Map.of("x", A));
    assertThat(new ManifestFile(cache, Path.of("other")).load().isKnown()).isFalse();
  }

  @Test
  void believesOnlyThePathsOfTheGenerationBefore() throws IOException {
    file.save(Map.of("x", A));
    file.save(Map.of("x", A, "y", B));
    damage("");
    assertThat(file.load().isKnown()).isTrue();
    assertThat(file.load().entries().keySet()).containsExactly("x");
    assertThat(found("x").fingerprint()).isEqualTo(Fingerprint.NONE);
    assertThat(found("x").source()).isEqualTo(A.source());
  }

  @Test
  void isLostWhenBothGenerationsAreDamaged() throws IOException {
    file.save(Map.of("x", A));
    file.save(Map.of("x", A));
    damage("");
    damage(".previous");
    assertThat(file.load().isKnown()).isFalse();
  }

  @Test
  void doesNotBelieveACutFile() throws IOException {
    file.save(Map.of("x", A));
    String text = Files.readString(manifest(""), StandardCharsets.UTF_8);
    for (int length = 0; length < text.length(); length += 7) {
      Files.writeString(manifest(""), text.substring(0, length), StandardCharsets.UTF_8);
      assertThat(file.load().isKnown()).as("cut at " + length).isFalse();
    }
  }

  @Test
  void makesAnewWhatACutOffCommitMayHaveTouched() throws IOException {
    file.save(Map.of("x", A, "y", A));
    file.begin(Set.of("x", "new"));
    assertThat(found("x").fingerprint()).isEqualTo(Fingerprint.NONE);
    assertThat(found("new").fingerprint()).isEqualTo(Fingerprint.NONE);
    assertThat(found("y")).isEqualTo(A);
    file.begin(Set.of("y"));
    assertThat(found("x").fingerprint()).as("of the first journal").isEqualTo(Fingerprint.NONE);
    file.save(Map.of("x", A));
    assertThat(file.load().entries()).isEqualTo(Map.of("x", A));
  }

  private Entry found(String path) {
    Entry entry = file.load().find(path);
    assertThat(entry).isNotNull();
    return entry;
  }

  private void damage(String ending) throws IOException {
    Path path = manifest(ending);
    String text = Files.readString(path, StandardCharsets.UTF_8);
    Files.writeString(path, text.replaceFirst("x", "z"), StandardCharsets.UTF_8);
  }

  private Path manifest(String ending) throws IOException {
    try (Stream<Path> all = Files.list(cache)) {
      return all.filter(path -> path.toString().matches(".*manifest-[0-9a-f]+" + ending))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Entry entry(String text, boolean stale) {
    Fingerprint print = Fingerprint.of(text);
    return new Entry(print, text.length(), print, "content/" + text + ".md", stale);
  }
}
