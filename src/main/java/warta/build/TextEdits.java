package warta.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warta.build.FolderWalker.Found;
import warta.build.SourceReader.Sources;
import warta.build.cache.Recollection;
import warta.build.cache.Snapshot;
import warta.build.cache.SourceCache;
import warta.content.ContentFile;
import warta.content.Document;
import warta.content.DocumentKind;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.diagnostic.Location;
import warta.site.Appearance;
import warta.text.Fingerprint;

/**
 * Finds which texts were edited, by comparing the sources with what the last build knew of them.
 *
 * @param cache in which texts that are read are kept
 * @param library that reads them
 * @param faults of what is read
 */
record TextEdits(
    Recollection known, SourceCache cache, Library library, Workers workers, Diagnostics faults) {

  /** Of more that may have changed, the whole site is as quick to build as what is around each. */
  private static final int MOST = 20;

  /** A text that has other bytes than at a build, and what it was then. */
  record Touched(Found found, Document before) {}

  /** An article's text before and after an edit. */
  record Edit(Document before, Document after) {
    String path() {
      return before.path().path();
    }
  }

  /**
   * Reads texts that were edited.
   *
   * @return empty when more than the pages of articles may show it
   */
  Optional<List<Edit>> read(List<Touched> texts, Snapshot snapshot) {
    List<Edit> edits = new ArrayList<>();
    for (Touched text : texts) {
      Optional<Document> after = library.read(text.found(), faults::add);
      if (after.isEmpty()) {
        return Optional.empty();
      }
      Edit edit = new Edit(text.before(), after.get());
      if (!isOwnMatter(edit, snapshot)) {
        return Optional.empty();
      }
      edits.add(edit);
    }
    return Optional.of(edits);
  }

  /**
   * The texts that were edited since a build.
   *
   * @return empty when anything else has changed, or too many of them
   */
  Optional<List<Touched>> touched(Sources sources) {
    Optional<List<Found>> changed = changed(sources);
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    List<Touched> touched = new ArrayList<>();
    for (Found text : changed.get()) {
      Optional<Document> before = known.document(text.path());
      if (before.isEmpty()) {
        return Optional.empty();
      }
      if (!isSame(text, before.get())) {
        touched.add(new Touched(text, before.get()));
      }
    }
    return Optional.of(touched);
  }

  /** Whether a text has the same bytes as before; what was wrong with it is known then. */
  private boolean isSame(Found text, Document before) {
    Optional<Fingerprint> now =
        TextReader.bytes(text.file(), before.path().sitePath(), fault -> {}).map(Fingerprint::of);
    return now.isPresent()
        && now.get().equals(before.hash())
        && library.read(text, fault -> {}).isPresent();
  }

  private Optional<List<Found>> changed(Sources sources) {
    if (sources.texts().size() != known.texts() || sources.files().size() != known.files()) {
      return Optional.empty();
    }
    List<Found> files = new ArrayList<>();
    for (Found file : sources.files()) {
      if (!known.isSameFile(file.path(), file.state())) {
        files.add(file);
      }
    }
    if (files.size() > MOST || !files.stream().allMatch(this::isSame)) {
      return Optional.empty();
    }
    List<Found> texts = sources.texts();
    boolean[] same = new boolean[texts.size()];
    workers.each(
        same.length, n -> same[n] = known.isSameText(texts.get(n).path(), texts.get(n).state()));
    List<Found> changed = new ArrayList<>();
    for (int n = 0; n < same.length; n++) {
      if (!same[n]) {
        changed.add(texts.get(n));
      }
    }
    Collections.sort(changed);
    return changed.size() > MOST || !changed.stream().allMatch(text -> known.hasText(text.path()))
        ? Optional.empty()
        : Optional.of(changed);
  }

  /** Whether a file has the same bytes as before, although it may have been written. */
  private boolean isSame(Found found) {
    Optional<Fingerprint> before = known.file(found.path()).map(ContentFile::hash);
    return before.isPresent()
        && SourceReader.read(found, cache, faults::add).map(ContentFile::hash).equals(before);
  }

  /**
   * Whether nothing but an article's own pages and feeds of whole texts can show an edit of it. It
   * needs no check then: nothing was wrong, and links, images and what links may name are the same.
   */
  private static boolean isOwnMatter(Edit edit, Snapshot snapshot) {
    Document before = edit.before();
    return before.path().kind() == DocumentKind.ARTICLE
        && before.frontMatter().equals(edit.after().frontMatter())
        && Appearance.of(before).equals(Appearance.of(edit.after()))
        && snapshot.diagnostics().stream().noneMatch(d -> isIn(d, before.path().sitePath()));
  }

  private static boolean isIn(Diagnostic diagnostic, String sitePath) {
    return isIn(diagnostic.location(), sitePath)
        || diagnostic.notes().stream().anyMatch(note -> isIn(note.location(), sitePath));
  }

  private static boolean isIn(@Nullable Location location, String sitePath) {
    return location != null && location.path().equals(sitePath);
  }
}
