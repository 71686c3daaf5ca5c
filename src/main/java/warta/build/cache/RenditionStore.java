package warta.build.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import warta.text.Fingerprint;

/**
 * The pictures that were made of photos, by the fingerprints of what they were made from. Each
 * file's name tells its content, too, so that damage is found. Safe for any thread.
 */
public final class RenditionStore {

  private static final int KEY_LENGTH = 32;

  private final Path folder;

  public RenditionStore(Path folder) {
    this.folder = folder;
  }

  /** Whether there is a picture, sound or damaged. */
  public boolean has(Fingerprint key) throws IOException {
    return !named(key).isEmpty();
  }

  /** A picture; empty when it is not there, or no longer what was kept. */
  public Optional<byte[]> find(Fingerprint key) throws IOException {
    for (Path file : named(key)) {
      byte[] bytes = Files.readAllBytes(file);
      if (file.getFileName().toString().equals(name(key, bytes))) {
        return Optional.of(bytes);
      }
      Files.deleteIfExists(file);
    }
    return Optional.empty();
  }

  public void keep(Fingerprint key, byte[] bytes) throws IOException {
    Path part = part(key.hex());
    Files.createDirectories(part);
    // Two photos of the same content may be at work.
    Path fresh = Files.createTempFile(part, "new", "");
    Files.write(fresh, bytes);
    Files.move(fresh, part.resolve(name(key, bytes)), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes all pictures but those in use. */
  public void keepOnly(Set<Fingerprint> used) throws IOException {
    for (Path outer : list(folder, "??")) {
      for (Path inner : list(outer, "??")) {
        for (Path file : list(inner, "*")) {
          if (!isIn(used, String.valueOf(file.getFileName()))) {
            Files.deleteIfExists(file);
          }
        }
        deleteIfEmpty(inner);
      }
      deleteIfEmpty(outer);
    }
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    if (list(folder, "*").isEmpty()) {
      Files.deleteIfExists(folder);
    }
  }

  private static boolean isIn(Set<Fingerprint> used, String name) {
    return name.matches("[0-9a-f]{32}-[0-9a-f]{16}")
        && used.contains(Fingerprint.ofHex(name.substring(0, KEY_LENGTH)));
  }

  private List<Path> named(Fingerprint key) throws IOException {
    return list(part(key.hex()), key.hex() + "-????????????????");
  }

  /** Few files to a folder, so that to look for one does not take longer as there are more. */
  private Path part(String hex) {
    return folder.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4));
  }

  private static String name(Fingerprint key, byte[] bytes) {
    return key.hex() + "-" + Fingerprint.of(bytes).shortHex(16);
  }

  private static List<Path> list(Path folder, String glob) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, glob)) {
      all.forEach(files::add);
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
    return files;
  }
}
