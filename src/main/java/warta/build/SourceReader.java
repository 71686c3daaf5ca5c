package warta.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import warta.build.FolderWalker.Found;
import warta.build.cache.SourceCache;
import warta.content.ContentFile;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;
import warta.image.FactsReader;
import warta.image.ImageFacts;
import warta.text.Fingerprint;

/** Finds and reads what is in {@code content/}. */
final class SourceReader {

  static final String CONTENT = "content";

  /** The files of {@code content/}, by what they are; in no order. */
  record Sources(Path folder, List<Found> texts, List<Found> files) {

    /** The same in order of paths, which no machine changes. */
    Sources inOrder() {
      return new Sources(
          folder, texts.stream().sorted().toList(), files.stream().sorted().toList());
    }
  }

  private SourceReader() {}

  static Sources find(Path site, Overlay overlay, Workers workers, Consumer<Diagnostic> faults) {
    Path folder = site.resolve(CONTENT);
    List<Found> all = overlay.on(folder, FolderWalker.walk(site, CONTENT, workers, faults));
    List<Found> texts = new ArrayList<>();
    List<Found> files = new ArrayList<>();
    for (Found found : all) {
      if (isText(found.path())) {
        texts.add(found);
      } else if (!isOwn(found.path())) {
        files.add(found);
      }
    }
    return new Sources(folder, texts, files);
  }

  /** A file beside the texts, with its hash and what the file of an image says of it. */
  static Optional<ContentFile> read(Found found, SourceCache cache, Consumer<Diagnostic> faults) {
    Optional<ContentFile> known = cache.findFile(found.path(), found.state());
    if (known.isPresent()) {
      return known;
    }
    Optional<ContentFile> read = read(found, faults);
    read.ifPresent(file -> cache.keepFile(file, found.state()));
    return read;
  }

  private static Optional<ContentFile> read(Found found, Consumer<Diagnostic> faults) {
    try {
      long length = Files.size(found.file());
      ContentFile named = new ContentFile(found.path(), Fingerprint.NONE, ImageFacts.NONE, length);
      if (!named.isImage() || length > FactsReader.MOST_BYTES) {
        ImageFacts facts = named.isImage() ? FactsReader.ofLargeFile() : ImageFacts.NONE;
        return Optional.of(new ContentFile(found.path(), hash(found.file()), facts, length));
      }
      byte[] bytes = Files.readAllBytes(found.file());
      ImageFacts facts = FactsReader.read(found.path(), bytes);
      return Optional.of(new ContentFile(found.path(), Fingerprint.of(bytes), facts, bytes.length));
    } catch (IOException e) {
      faults.accept(
          Diagnostic.at(Rule.UNREADABLE_FILE, Location.ofFile(CONTENT + "/" + found.path()))
              .with("reason", IoReasons.of(e)));
      return Optional.empty();
    }
  }

  private static boolean isText(String path) {
    boolean markdown = path.regionMatches(true, path.length() - 3, ".md", 0, 3);
    return markdown && !path.startsWith("static/");
  }

  private static boolean isOwn(String path) {
    return path.equals("site.yaml");
  }

  private static Fingerprint hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Fingerprint.of(in);
    }
  }
}
