package warta.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import warta.diagnostic.Argument;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;

/** Says in plain words why a file could not be read or written. */
public final class IoReasons {

  /** The reason of our own exceptions for a file that somebody else put where ours should go. */
  static final String IN_THE_WAY = "in the way";

  /** What Linux says, and we. */
  private static final Map<String, Argument> KNOWN =
      Map.of(
          "No space left on device",
          Phrase.of("io.full"),
          "Disk quota exceeded",
          Phrase.of("io.quota"),
          "Read-only file system",
          Phrase.of("io.read-only"),
          "File name too long",
          Phrase.of("io.long-name"),
          "Is a directory",
          Phrase.of("io.folder"),
          "Too many open files",
          Phrase.of("io.open-files"),
          IN_THE_WAY,
          Phrase.of("io.in-the-way"));

  private IoReasons() {}

  /** Why something could not be written, and what helps. */
  static Diagnostic writeFailed(String path, IOException e) {
    boolean isInTheWay = e instanceof FileSystemException f && IN_THE_WAY.equals(f.getReason());
    return Diagnostic.general(Rule.WRITE_FAILED)
        .with("path", path)
        .with("reason", of(e))
        .with("cure", isInTheWay ? Phrase.of("io.clear") : Phrase.of("io.check"));
  }

  /** The same failure, told of the file that was to be written. */
  static IOException naming(Path file, IOException e) {
    FileSystemException named = new FileSystemException(file.toString());
    named.initCause(e);
    return named;
  }

  public static Argument of(IOException e) {
    if (e.getCause() instanceof IOException cause) {
      return of(cause);
    }
    if (e instanceof AccessDeniedException) {
      return Phrase.of("io.denied");
    }
    if (e instanceof NoSuchFileException) {
      return Phrase.of("io.missing");
    }
    if (e instanceof NotDirectoryException) {
      return Phrase.of("io.not-folder");
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    if (reason == null || reason.isEmpty()) {
      return Argument.of(e.getClass().getSimpleName());
    }
    Argument known = KNOWN.get(reason);
    return known != null
        ? known
        : Argument.of(reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1));
  }
}
