package warta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Messages;

/**
 * Writes diagnostics as workflow commands, which GitHub shows beside the lines of a pull request.
 *
 * <p>Source: docs.github.com, "Workflow commands for GitHub Actions"; what is escaped is in
 * actions/toolkit, {@code command.ts}.
 */
final class GithubReport {

  private final Messages messages;
  private final String prefix;

  /**
   * @param site the folder that diagnostics name their files from
   */
  GithubReport(Messages messages, Path site) {
    this.messages = messages;
    this.prefix = prefix(site);
  }

  /** A diagnostic as one line. */
  String line(Diagnostic diagnostic) {
    List<String> properties = new ArrayList<>();
    String text = messages.message(diagnostic);
    Location location = diagnostic.location();
    if (location != null && isInRepository(location)) {
      place(location, properties);
    } else if (location != null) {
      text = location + ": " + text;
    }
    properties.add("title=" + property(diagnostic.rule().id()));
    return "::"
        + diagnostic.severity().label()
        + " "
        + String.join(",", properties)
        + "::"
        + data(text + more(diagnostic));
  }

  private void place(Location location, List<String> properties) {
    properties.add("file=" + property(prefix + location.path()));
    if (location.hasLine()) {
      properties.add("line=" + location.line());
    }
    if (location.hasColumn()) {
      properties.add("col=" + location.column());
      properties.add("endColumn=" + (location.column() + location.length()));
    }
  }

  private String more(Diagnostic diagnostic) {
    StringBuilder more = new StringBuilder();
    messages
        .hint(diagnostic)
        .ifPresent(hint -> more.append("\n" + messages.label("hint") + ": " + hint));
    for (Diagnostic.Note note : diagnostic.notes()) {
      @Nullable Location where = note.location();
      String place = where == null ? "" : (isInRepository(where) ? prefix : "") + where + ": ";
      more.append("\n" + messages.label("note") + ": " + place + messages.note(note));
    }
    return more.toString();
  }

  /** Files of the built-in theme are in the jar. */
  private static boolean isInRepository(Location location) {
    return !location.path().startsWith("(");
  }

  /** The site's folder as seen from the repository that holds it, or from the working directory. */
  private static String prefix(Path site) {
    Path folder = real(site);
    Path root = folder;
    while (root != null && !Files.exists(root.resolve(".git"))) {
      root = root.getParent();
    }
    Path from = root == null ? real(Path.of("")) : root;
    String relative =
        folder.startsWith(from) ? from.relativize(folder).toString() : site.normalize().toString();
    return relative.isEmpty() ? "" : relative.replace('\\', '/') + "/";
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
