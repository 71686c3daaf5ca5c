package warta.build.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.build.cache.FileState.Kind;
import warta.content.ContentFile;
import warta.content.ContentPath;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;
import warta.image.ImageFacts;
import warta.markdown.Body;
import warta.text.Fingerprint;

class SourceCacheTest {

  private static final Fingerprint KEY = Fingerprint.of("program");
  private static final Fingerprint HASH = Fingerprint.of("text");
  private static final Instant SEEN = Instant.parse("2024-12-23T03:00:00Z");
  private static final FileState OLD = new FileState(Kind.FILE, 4, 1_000, 1_000);
  private static final FileState OTHER = new FileState(Kind.FILE, 5, 1_000, 1_000);
  private static final ContentPath PATH = ContentPath.of("laut/kapal.md").orElseThrow();
  private static final CachedText TEXT =
      new CachedText(
          null,
          List.of(Diagnostic.at(Rule.BAD_VALUE, Location.ofLine("content/laut/kapal.md", 3))));
  private static final Body BODY = new Body(List.of(new Body.Html("<p>Kapal</p>")));

  @TempDir private Path folder;
  private final List<String> dropped = new ArrayList<>();

  private SourceCache open(Fingerprint key) throws IOException {
    return SourceCache.open(folder, key, SEEN, dropped::add);
  }

  private void keepOne() throws IOException {
    try (SourceCache cache = open(KEY)) {
      cache.keep(PATH, OLD, HASH, TEXT, BODY);
      cache.keepFile(new ContentFile("laut/foto.jpg", HASH, ImageFacts.ofSize(640, 480), 4), OLD);
    }
  }

  private Path file(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> String.valueOf(f.getFileName()).startsWith(prefix))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void whatWasKeptIsFoundByTheNextBuild() throws IOException {
    keepOne();
    try (SourceCache cache = open(KEY)) {
      assertThat(cache.find(PATH, OLD)).contains(TEXT);
      assertThat(cache.body(PATH.path(), HASH)).contains(BODY);
      assertThat(cache.findFile("laut/foto.jpg", OLD))
          .contains(new ContentFile("laut/foto.jpg", HASH, ImageFacts.ofSize(640, 480), 4));
    }
    assertThat(dropped).isEmpty();
  }

  @Test
  void aChangedFileIsOnlyFoundByItsHash() throws IOException {
    keepOne();
    try (SourceCache cache = open(KEY)) {
      assertThat(cache.find(PATH, OTHER)).isEmpty();
      assertThat(cache.findFile("laut/foto.jpg", OTHER)).isEmpty();
      assertThat(cache.find(PATH, OTHER, Fingerprint.of("another"))).isEmpty();
      assertThat(cache.find(PATH, OTHER, HASH)).contains(TEXT);
    }
    try (SourceCache cache = open(KEY)) {
      assertThat(cache.find(PATH, OTHER)).contains(TEXT);
    }
  }

  @Test
  void whatIsNoLongerThereIsForgotten() throws IOException {
    keepOne();
    open(KEY).close();
    try (SourceCache cache = open(KEY)) {
      assertThat(cache.find(PATH, OLD)).isEmpty();
    }
  }

  @Test
  void anotherProgramsCacheIsDropped() throws IOException {
    keepOne();
    try (SourceCache cache = open(Fingerprint.of("another program"))) {
      assertThat(cache.find(PATH, OLD)).isEmpty();
    }
    assertThat(dropped).containsExactly("it was made by another version or with other options");
  }

  @Test
  void aForeignFileIsDropped() throws IOException {
    keepOne();
    Files.writeString(folder.resolve("index"), "something else entirely");
    open(KEY).close();
    assertThat(dropped).containsExactly("it is something else");
  }

  @Test
  void anIndexWithOneWrongByteIsDropped() throws IOException {
    keepOne();
    byte[] index = Files.readAllBytes(folder.resolve("index"));
    for (int i = 0; i < index.length; i++) {
      byte[] damaged = index.clone();
      damaged[i] ^= 4;
      Files.write(folder.resolve("index"), damaged);
      dropped.clear();
      open(KEY).close();
      assertThat(dropped).as("byte %d", i).hasSize(1);
    }
  }

  @Test
  void aCutOffIndexIsDropped() throws IOException {
    keepOne();
    byte[] index = Files.readAllBytes(folder.resolve("index"));
    for (int length = 0; length < index.length; length++) {
      Files.write(folder.resolve("index"), Arrays.copyOf(index, length));
      dropped.clear();
      open(KEY).close();
      assertThat(dropped).as("length %d", length).hasSize(1);
    }
  }

  @Test
  void damagedRecordsAreNotFound() throws IOException {
    keepOne();
    Path records = file("records-");
    byte[] bytes = Files.readAllBytes(records);
    bytes[2] ^= 1;
    Files.write(records, bytes);
    try (SourceCache cache = open(KEY)) {
      assertThat(cache.find(PATH, OLD)).isEmpty();
    }
  }

  @Test
  void aLostBodyIsAbsentAndNotEmpty() throws IOException {
    keepOne();
    Files.write(file("bodies-"), new byte[0]);
    try (SourceCache cache = open(KEY)) {
      assertThat(cache.find(PATH, OLD)).contains(TEXT);
      assertThat(cache.body(PATH.path(), HASH)).isEqualTo(Optional.empty());
    }
  }

  @Test
  void garbageIsRemovedWhenItIsMoreThanHalf() throws IOException {
    Body large = new Body(List.of(new Body.Html("x".repeat(100_000))));
    for (int i = 0; i < 40; i++) {
      try (SourceCache cache = open(KEY)) {
        cache.keep(PATH, OLD, Fingerprint.of("text " + i), TEXT, large);
      }
    }
    assertThat(Files.size(file("bodies-"))).isLessThan(1_400_000);
    try (SourceCache cache = open(KEY)) {
      assertThat(cache.find(PATH, OLD)).contains(TEXT);
      assertThat(cache.body(PATH.path(), Fingerprint.of("text 39"))).contains(large);
    }
  }
}
