package warta.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import warta.build.BuildRequest;
import warta.build.Overlay;
import warta.build.SiteBuilder;
import warta.diagnostic.Diagnostic;

/** Finds the errors that a site would have after an edit and does not have before. */
public final class Preview {

  private Preview() {}

  /** The new errors, in order of place. */
  public static List<Diagnostic> newErrors(BuildRequest request, ChangeSet set) {
    Set<String> before = new HashSet<>();
    Overlay moved = new Overlay(set.moved(), Map.of());
    for (Diagnostic error : errors(request, Overlay.NONE)) {
      before.add(identity(error, moved));
    }
    Map<String, Path> texts = new HashMap<>();
    try {
      for (FileChange change : set.changes()) {
        Path file = Files.createTempFile("warta-", ".tmp");
        texts.put(change.newPath(), file);
        Files.write(file, change.after().getBytes(StandardCharsets.UTF_8));
      }
      return errors(request, new Overlay(set.moved(), texts)).stream()
          .filter(error -> !before.contains(identity(error, Overlay.NONE)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      texts.values().forEach(Preview::delete);
    }
  }

  private static List<Diagnostic> errors(BuildRequest request, Overlay overlay) {
    return SiteBuilder.preview(request, overlay).diagnostics().stream()
        .filter(Diagnostic::isError)
        .toList();
  }

  /** An error without its line, which an edit may move. */
  private static String identity(Diagnostic error, Overlay moved) {
    String path = error.location() == null ? "" : error.location().path();
    String later =
        path.startsWith("content/") ? moved.pathOf(path.substring("content/".length())) : path;
    return error.rule() + " " + later.replaceFirst("^content/", "") + " " + error.arguments();
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
