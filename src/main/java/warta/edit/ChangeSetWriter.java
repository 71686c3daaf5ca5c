package warta.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.build.IoReasons;
import warta.diagnostic.Phrase;

/** Makes the changes of an edit: all of them, or none when one fails. */
public final class ChangeSetWriter {

  private record Step(Path temporary, Path target, byte[] before) {}

  /** What takes one step back. */
  private interface Undo {
    void run() throws IOException;
  }

  private final Path content;
  private final Deque<Undo> undo = new ArrayDeque<>();
  private final List<Path> temporary = new ArrayList<>();

  private ChangeSetWriter(Path content) {
    this.content = content;
  }

  /** Makes all changes; refuses when a file is no longer as it was when it was read. */
  public static void write(Path content, ChangeSet set) throws EditRefusedException {
    ChangeSetWriter writer = new ChangeSetWriter(content);
    try {
      writer.write(set);
    } catch (IOException e) {
      writer.takeBack(e);
    }
  }

  private void write(ChangeSet set) throws IOException, EditRefusedException {
    for (FileChange change : set.changes()) {
      check(change);
    }
    List<Step> steps = new ArrayList<>();
    try {
      for (FileChange change : set.changes()) {
        steps.add(prepare(change));
      }
      for (Map.Entry<String, String> move : set.moved().entrySet()) {
        move(content.resolve(move.getKey()), content.resolve(move.getValue()));
      }
      for (Step step : steps) {
        putInPlace(step);
      }
    } finally {
      for (Path left : temporary) {
        Files.deleteIfExists(left);
      }
    }
  }

  private void check(FileChange change) throws IOException, EditRefusedException {
    Path file = content.resolve(change.path());
    boolean same =
        change.isNew()
            ? Files.notExists(file)
            : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).equals(change.before());
    if (!same) {
      throw new EditRefusedException(
          Phrase.refusal("edit.changed-meanwhile").with("file", "content/" + change.path()));
    }
  }

  /** Writes the new text to a hidden file of the same disk, which no folder's move takes along. */
  private Step prepare(FileChange change) throws IOException {
    Path file = content.resolve(change.path());
    Path written = Files.createTempFile(content, ".warta-", ".tmp");
    temporary.add(written);
    Files.write(written, change.after().getBytes(StandardCharsets.UTF_8));
    copyPermissions(change.isNew() ? content.resolve("site.yaml") : file, written);
    return new Step(
        written,
        content.resolve(change.newPath()),
        change.before().getBytes(StandardCharsets.UTF_8));
  }

  private void move(Path from, Path to) throws IOException {
    makeFolder(to.toAbsolutePath().getParent());
    Files.move(from, to);
    undo.push(() -> Files.move(to, from));
  }

  private void putInPlace(Step step) throws IOException {
    makeFolder(step.target().toAbsolutePath().getParent());
    boolean exists = Files.exists(step.target());
    Path target = exists ? step.target().toRealPath() : step.target();
    Path ready = step.temporary();
    if (exists) {
      undo.push(() -> Files.write(target, step.before()));
      replace(ready, target);
    } else {
      undo.push(() -> Files.deleteIfExists(target));
      Files.move(ready, target);
    }
  }

  private void makeFolder(@Nullable Path folder) throws IOException {
    if (folder == null || Files.exists(folder)) {
      return;
    }
    makeFolder(folder.getParent());
    Files.createDirectory(folder);
    undo.push(() -> Files.delete(folder));
  }

  private static void replace(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (source != null && target != null) {
      target.setPermissions(source.readAttributes().permissions());
    }
  }

  private void takeBack(IOException cause) throws EditRefusedException {
    Phrase refusal = Phrase.refusal("edit.not-written");
    while (!undo.isEmpty()) {
      try {
        undo.pop().run();
      } catch (IOException e) {
        refusal = Phrase.refusal("edit.half-written");
      }
    }
    throw new EditRefusedException(refusal.with("reason", IoReasons.of(cause)));
  }
}
