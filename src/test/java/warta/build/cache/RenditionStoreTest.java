package warta.build.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.text.Fingerprint;

class RenditionStoreTest {

  private static final Fingerprint KEY = Fingerprint.of("foto");
  private static final Fingerprint OTHER = Fingerprint.of("lain");
  private static final byte[] BYTES = {1, 2, 3};

  @TempDir private Path folder;

  @Test
  void findsWhatItKept() throws IOException {
    RenditionStore store = new RenditionStore(folder.resolve("images"));
    assertThat(store.has(KEY)).isFalse();
    assertThat(store.find(KEY)).isEmpty();

    store.keep(KEY, BYTES);

    assertThat(store.has(KEY)).isTrue();
    assertThat(store.find(KEY)).contains(BYTES);
    assertThat(store.has(OTHER)).isFalse();
  }

  @Test
  void doesNotTakeDamageForAPicture() throws IOException {
    RenditionStore store = new RenditionStore(folder);
    store.keep(KEY, BYTES);
    Files.write(files().get(0), new byte[] {1, 2, 4});

    assertThat(store.find(KEY)).isEmpty();

    assertThat(store.has(KEY)).isFalse();
  }

  @Test
  void keepsOnlyWhatIsUsed() throws IOException {
    RenditionStore store = new RenditionStore(folder);
    store.keep(KEY, BYTES);
    store.keep(OTHER, BYTES);
    Files.writeString(files().get(0).resolveSibling("new1"), "half");

    store.keepOnly(Set.of(OTHER));

    assertThat(files()).hasSize(1);
    assertThat(store.find(OTHER)).contains(BYTES);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
