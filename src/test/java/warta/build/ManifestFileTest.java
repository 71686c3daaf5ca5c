package warta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    assertThat(entries()).isEmpty();
  }

  @Test
  void readsWhatItWrote() throws IOException {
    file.save(Map.of("x/index.html", A, "ä b.txt", B)::forEach);
    assertThat(file.load().isKnown()).isTrue();
    assertThat(entries()).isEqualTo(Map.of("x/index.html", A, "ä b.txt", B));
  }

  @Test
  void keepsOutputFoldersApart() throws IOException {
    file.save(Map.of("x", A)::forEach);
    assertThat(new ManifestFile(cache, Path.of("other")).load().isKnown()).isFalse();
  }

  @Test
  void believesOnlyThePathsOfTheGenerationBefore() throws IOException {
    file.save(Map.of("x", A)::forEach);
    file.save(Map.of("x", A, "y", B)::forEach);
    damage("");
    assertThat(file.load().isKnown()).isTrue();
    assertThat(entries().keySet()).containsExactly("x");
    assertThat(found("x").fingerprint()).isEqualTo(Fingerprint.NONE);
    assertThat(found("x").source()).isEqualTo(A.source());
  }

  @Test
  void isLostWhenBothGenerationsAreDamaged() throws IOException {
    file.save(Map.of("x", A)::forEach);
    file.save(Map.of("x", A)::forEach);
    damage("");
    damage(".previous");
    assertThat(file.load().isKnown()).isFalse();
  }

  @Test
  void doesNotBelieveACutFile() throws IOException {
    file.save(Map.of("x", A)::forEach);
    byte[] whole = Files.readAllBytes(manifest(""));
    for (int length = 0; length < whole.length; length++) {
      Files.write(manifest(""), Arrays.copyOf(whole, length));
      assertThat(file.load().isKnown()).as("cut at " + length).isFalse();
    }
  }

  @Test
  void makesAnewWhatACutOffCommitMayHaveTouched() throws IOException {
    file.save(Map.of("x", A, "y", A)::forEach);
    file.begin(List.of(Set.of("x"), Set.of("new")));
    assertThat(found("x").fingerprint()).isEqualTo(Fingerprint.NONE);
    assertThat(found("new").fingerprint()).isEqualTo(Fingerprint.NONE);
    assertThat(found("y")).isEqualTo(A);
    file.begin(List.of(Set.of("y")));
    assertThat(found("x").fingerprint()).as("of the first journal").isEqualTo(Fingerprint.NONE);
    file.save(Map.of("x", A)::forEach);
    assertThat(entries()).isEqualTo(Map.of("x", A));
  }

  @Test
  void findsEachOfManyPaths() throws IOException {
    Map<String, Entry> many = new TreeMap<>();
    for (int i = 0; i < 5000; i++) {
      many.put("rubrik/judul-" + i + "/index.html", entry("rubrik/judul-" + i, i % 7 == 0));
    }
    file.save(many::forEach);
    Manifest manifest = file.load();
    many.forEach((path, entry) -> assertThat(manifest.find(path)).isEqualTo(entry));
    assertThat(manifest.find("rubrik/judul-5000/index.html")).isNull();
    assertThat(entries()).isEqualTo(many);
  }

  @Test
  void amendsSingleEntries() throws IOException {
    long stamp = file.save(Map.of("x", A, "y", A)::forEach);
    assertThat(file.load().isSure()).isTrue();
    file.amend(stamp, Map.of("y", B));
    assertThat(entries()).isEqualTo(Map.of("x", A, "y", B));
    assertThat(file.load().isSure()).isTrue();
    assertThat(file.load().stamp()).isEqualTo(stamp);
    assertThat(file.load().amendments()).isEqualTo(Map.of("y", B));
    file.save(Map.of("x", A)::forEach);
    assertThat(entries()).isEqualTo(Map.of("x", A));
  }

  @Test
  void doubtsWhatWasAmendedWhenTheAmendmentsAreLost() throws IOException {
    long stamp = file.save(Map.of("x", A, "y", A)::forEach);
    file.begin(List.of(Set.of("y")));
    file.amend(stamp, Map.of("y", B));
    assertThat(file.load().isSure()).isTrue();
    assertThat(found("y")).isEqualTo(B);
    Files.delete(manifest(".amendments"));
    assertThat(file.load().isSure()).isFalse();
    assertThat(found("y").fingerprint()).isEqualTo(Fingerprint.NONE);
    assertThat(found("x")).isEqualTo(A);
    file.save(Map.of("y", A)::forEach);
    assertThat(file.load().isSure()).isTrue();
  }

  @Test
  void amendsNoOtherRecordThanItsOwn() throws IOException {
    file.amend(file.save(Map.of("x", A)::forEach) + 1, Map.of("x", B));
    assertThat(entries()).isEqualTo(Map.of("x", A));
  }

  @Test
  void doesNotBelieveDamagedAmendments() throws IOException {
    file.amend(file.save(Map.of("x", A)::forEach), Map.of("x", B));
    byte[] whole = Files.readAllBytes(manifest(".amendments"));
    for (int length = 0; length < whole.length; length++) {
      Files.write(manifest(".amendments"), Arrays.copyOf(whole, length));
      assertThat(entries()).as("cut at " + length).isEqualTo(Map.of("x", A));
    }
  }

  @Test
  void isNotSureOfWhatACutOffCommitMayHaveTouched() throws IOException {
    long stamp = file.save(Map.of("x", A, "y", A)::forEach);
    file.amend(stamp, Map.of("y", B));
    file.begin(List.of(Set.of("x")));
    assertThat(file.load().isSure()).isFalse();
    assertThat(found("x").fingerprint()).isEqualTo(Fingerprint.NONE);
    assertThat(found("y")).isEqualTo(B);
  }

  private Map<String, Entry> entries() {
    Map<String, Entry> entries = new TreeMap<>();
    file.load().forEach(entries::put);
    return entries;
  }

  private Entry found(String path) {
    Entry entry = file.load().find(path);
    assertThat(entry).isNotNull();
    return entry;
  }

  private void damage(String ending) throws IOException {
    Path path = manifest(ending);
    byte[] bytes = Files.readAllBytes(path);
    bytes[bytes.length / 2] ^= 1;
    Files.write(path, bytes);
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
