package warta.build.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.build.cache.FileState.Kind;

class FileStateTest {

  private static final Instant SEEN = Instant.parse("2024-12-23T03:00:00Z");

  private static FileState state(long size, String modified, String changed) {
    return new FileState(Kind.FILE, size, nanos(modified), nanos(changed));
  }

  private static long nanos(String time) {
    Instant instant = Instant.parse("2024-12-23T" + time + "Z");
    return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
  }

  @Test
  void whatWasSettledAndLooksTheSameIsUnchanged() {
    FileState state = state(7, "02:59:57", "02:59:57");
    assertThat(state.isUnchangedSince(state, SEEN)).isTrue();
  }

  @Test
  void whatWasWrittenAboutThenIsDoubted() {
    FileState written = state(7, "02:59:58.5", "02:00:00");
    FileState touched = state(7, "02:00:00", "02:59:58.5");
    FileState later = state(7, "04:00:00", "04:00:00");
    assertThat(written.isUnchangedSince(written, SEEN)).isFalse();
    assertThat(touched.isUnchangedSince(touched, SEEN)).isFalse();
    assertThat(later.isUnchangedSince(later, SEEN)).isFalse();
  }

  @Test
  void eachDifferenceCounts() {
    FileState before = state(7, "01:00:00", "01:00:00");
    FileState link =
        new FileState(FileState.Kind.LINK, before.size(), before.modified(), before.changed());
    assertThat(link.isUnchangedSince(before, SEEN)).isFalse();
    assertThat(state(8, "01:00:00", "01:00:00").isUnchangedSince(before, SEEN)).isFalse();
    assertThat(state(7, "01:00:00.000000001", "01:00:00").isUnchangedSince(before, SEEN)).isFalse();
    assertThat(state(7, "01:00:00", "02:00:00").isUnchangedSince(before, SEEN)).isFalse();
  }

  @Test
  void whatIsNotKnownIsNeverUnchanged() {
    assertThat(FileState.UNKNOWN.isUnchangedSince(FileState.UNKNOWN, SEEN)).isFalse();
  }

  @Test
  void aFileWhoseTimeIsSetBackLooksDifferent(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "satu");
    FileTime old = FileTime.from(SEEN);
    Files.setLastModifiedTime(file, old);
    FileState before = FileState.of(file);
    Files.writeString(file, "dua!");
    Files.setLastModifiedTime(file, old);
    FileState after = FileState.of(file);
    assertThat(before.kind()).isEqualTo(Kind.FILE);
    assertThat(after.modified()).isEqualTo(before.modified());
    if (before.changed() != 0) {
      assertThat(after).isNotEqualTo(before);
    }
  }
}
