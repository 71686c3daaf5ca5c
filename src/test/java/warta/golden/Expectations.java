package warta.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What golden cases expect, in {@code src/test/resources}. With {@code -Dwarta.golden.update=true}
 * expectations are written anew, to be read in the diff; a build server must not do that.
 */
public final class Expectations {

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private Expectations() {}

  public static boolean areUpdated() {
    boolean update = Boolean.getBoolean("warta.golden.update");
    if (update && System.getenv("CI") != null) {
      throw new IllegalStateException("expectations are not rewritten by a build server");
    }
    return update;
  }

  /** The folders of all cases below {@code name} at a depth, in order. */
  public static List<Path> cases(String name, int depth) {
    Path start = RESOURCES.resolve(name);
    try (Stream<Path> all = Files.walk(start, depth)) {
      return all.filter(Files::isDirectory)
          .filter(folder -> start.relativize(folder).getNameCount() == depth)
          .filter(folder -> !folder.equals(start))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(String path) {
    return read(RESOURCES.resolve(path));
  }

  public static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares a result with a case's file, or writes that file. */
  public static void check(Path file, String actual) {
    if (areUpdated()) {
      try {
        Files.writeString(file, actual, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return;
    }
    assertThat(file).as("run with -Dwarta.golden.update=true to write it").exists();
    assertThat(actual).as(file.toString()).isEqualTo(read(file));
  }

  /** Every file of a case must have a use. */
  public static void checkFiles(Path folder, String... names) {
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all.map(file -> String.valueOf(file.getFileName())))
          .as("files of " + folder)
          .isSubsetOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
