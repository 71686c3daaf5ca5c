package warta.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small site in a folder, and a shell in which the program's commands are given. */
public final class Shell {

  /** A time that all commands with {@code --now} are given. */
  public static final String NOW = "2024-12-23T10:30+07:00";

  static final String CONFIG = "title: Koran\nbaseUrl: https://example.org/\nlanguage: en\n";

  private final Path site;

  /** What a command printed, and its exit code. */
  public record Run(int exit, String out, String err) {}

  private Shell(Path site) {
    this.site = site;
  }

  /** A site with a configuration, the sections opini and nasional, and the author sari. */
  public static Shell in(Path folder) {
    return new Shell(folder)
        .file("content/site.yaml", CONFIG)
        .file("content/opini/_index.md", "---\ntitle: Opini\n---\n")
        .file("content/nasional/_index.md", "---\ntitle: Nasional\n---\n")
        .file("content/authors/sari.md", "---\ntitle: Sari\n---\n");
  }

  public Path site() {
    return site;
  }

  public Shell file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Shell file(String path, byte[] bytes) {
    try {
      Path file = site.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public String read(String path) {
    try {
      return Files.readString(site.resolve(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Every file of the site by its path. */
  public Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            site.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
      return files;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Gives a command for this site, at {@link #NOW}. */
  Run run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--site", site.toString(), "--now", NOW));
    return give(all.toArray(String[]::new));
  }

  /** Gives a command as it is. */
  static Run give(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false),
            arguments);
    return new Run(exit, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
