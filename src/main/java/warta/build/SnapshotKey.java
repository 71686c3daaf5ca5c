package warta.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import warta.build.FolderWalker.Found;
import warta.build.TextReader.Text;
import warta.text.Fingerprint;

/** Of all that decides what a build does beside the files of {@code content/} and the clock. */
final class SnapshotKey {

  private SnapshotKey() {}

  /**
   * @param config as it was read
   * @return {@link Fingerprint#NONE} where not all of it can be read
   */
  static Fingerprint of(BuildRequest request, Text config, Workers workers) {
    Fingerprint.Builder key = Fingerprint.builder();
    key.add(request.site().toAbsolutePath().toString());
    key.add(request.baseUrl() != null).add(request.baseUrl() == null ? "" : request.baseUrl());
    key.add(request.drafts()).add(request.future()).add(request.preview());
    key.add(config.hash()).add(Runtime.version().toString());
    AtomicBoolean sound = new AtomicBoolean(true);
    Path site = request.site();
    List<Found> templates =
        new ArrayList<>(FolderWalker.walk(site, "templates", workers, fault -> sound.set(false)));
    Collections.sort(templates);
    for (Found found : templates) {
      try {
        key.add(found.path()).add(Fingerprint.of(Files.readAllBytes(found.file())));
      } catch (IOException e) {
        return Fingerprint.NONE;
      }
    }
    return sound.get() ? key.build() : Fingerprint.NONE;
  }
}
