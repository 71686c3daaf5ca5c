package warta.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A site in a folder of its own, and the program that is run on it. */
final class CommandLineSite {

  static final String CONFIG = "title: Koran\nbaseUrl: https://example.org/\nlanguage: en\n";

  /** What a command printed and returned. */
  record Result(int exitCode, String out, String err) {}

  private final Path folder;

  CommandLineSite(Path folder) {
    this.folder = folder;
  }

  CommandLineSite with(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds the site at a fixed time. */
  Result build(String... more) {
    List<String> args = new ArrayList<>(List.of("build", "--site", folder.toString()));
    args.addAll(List.of("--workers", "1", "--now", "2024-12-24T00:00Z"));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  static Result run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int exitCode = Main.run(terminal, args);
    return new Result(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
