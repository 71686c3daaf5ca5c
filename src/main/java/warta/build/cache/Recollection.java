package warta.build.cache;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import warta.content.ContentFile;
import warta.content.ContentPath;
import warta.content.Document;
import warta.text.PackedTable;

/** All that the last build knew of the sources, to be compared with what there is now. */
public final class Recollection {

  private final Index index;
  private final KnownTexts texts;
  private final Segment records;

  Recollection(Index index, KnownTexts texts, Segment records) {
    this.index = index;
    this.texts = texts;
    this.records = records;
  }

  /** A number that changes with each change of what is recorded; 0 where nothing is. */
  public long stamp() {
    return index.stamp();
  }

  /** How many texts are known. */
  public int texts() {
    return index.texts().size();
  }

  /** How many other files are known. */
  public int files() {
    return index.files().size();
  }

  /** Whether there was a text at a path in {@code content/}. */
  public boolean hasText(String path) {
    return index.texts().find(path) >= 0;
  }

  /** Whether a text is surely what it was. */
  public boolean isSameText(String path, FileState state) {
    PackedTable texts = index.texts();
    int entry = texts.find(path);
    return entry >= 0 && state.isUnchangedSince(Index.state(texts.value(entry)), index.seen());
  }

  /** Whether a file of another kind is surely what it was. */
  public boolean isSameFile(String path, FileState state) {
    Index.File known = index.files().get(path);
    return known != null && state.isUnchangedSince(known.state(), index.seen());
  }

  /** A file of another kind as it was; empty where there was none. */
  public Optional<ContentFile> file(String path) {
    return Optional.ofNullable(index.files().get(path)).map(Index.File::file);
  }

  /**
   * The document that a text was, with its facts in memory; empty where there was none. From then
   * on its text can be asked for, too.
   */
  public Optional<Document> document(String path) {
    return ContentPath.of(path).flatMap(this::document);
  }

  private Optional<Document> document(ContentPath path) {
    int entry = index.texts().find(path.path());
    if (entry < 0) {
      return Optional.empty();
    }
    try {
      texts.confirm(path.path());
      Index.Text known = Index.Text.read(index.texts().value(entry));
      return records
          .read(known.record())
          .flatMap(
              record ->
                  Optional.ofNullable(CachedText.unpack(record, path, known.hash()).document()));
    } catch (RuntimeException e) {
      // Whatever damage makes of a record: a whole build reads the text again.
      return Optional.empty();
    }
  }

  /** All files of other kinds, in order of their paths. */
  public List<ContentFile> otherFiles() {
    return new TreeMap<>(index.files()).values().stream().map(Index.File::file).toList();
  }
}
