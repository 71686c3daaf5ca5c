package warta.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warta.diagnostic.Location;

/** Finds the lines that diagnostics point at. */
public final class Excerpts {

  private static final int LONGEST_FILE = 32 * 1024 * 1024;

  private final Path site;
  private final Map<String, String> builtIn;
  private final Map<String, List<String>> files = new HashMap<>();

  /**
   * @param builtIn texts that are in no file of the site, by the path that diagnostics name
   */
  Excerpts(Path site, Map<String, String> builtIn) {
    this.site = site;
    this.builtIn = builtIn;
  }

  /** The line of a location, without its end; empty when the location has none. */
  public Optional<String> line(Location location) {
    if (!location.hasLine()) {
      return Optional.empty();
    }
    List<String> lines = files.computeIfAbsent(location.path(), this::read);
    return location.line() <= lines.size()
        ? Optional.of(lines.get(location.line() - 1))
        : Optional.empty();
  }

  private List<String> read(String path) {
    String text = builtIn.get(path);
    try {
      if (text == null) {
        Path file = site.resolve(path);
        if (!Files.isRegularFile(file) || Files.size(file) > LONGEST_FILE) {
          return List.of();
        }
        text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      }
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
    String stripped = text.startsWith("\ufeff") ? text.substring(1) : text;
    return List.of(stripped.split("\r\n|\r|\n", -1));
  }
}
