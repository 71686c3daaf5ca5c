package warta.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import warta.text.Fingerprint;

/** What is packed into this program: the theme, the starter, and its own identity. */
public final class BuiltIn {

  private static final String ROOT = "warta/";

  private BuiltIn() {}

  /**
   * The files of a packed folder by their paths in it, in order.
   *
   * @param folder such as {@code theme}
   */
  public static Map<String, byte[]> files(String folder) {
    String prefix = ROOT + folder + "/";
    Path program = program();
    try {
      return Files.isDirectory(program)
          ? fromFolder(program.resolve(prefix))
          : fromJar(program, prefix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of this program's content: another version may write other bytes. */
  static Fingerprint fingerprint() {
    return Own.FINGERPRINT;
  }

  /** Read when it is first asked for, and once: a program does not change while it runs. */
  private static final class Own {
    static final Fingerprint FINGERPRINT = read();

    private static Fingerprint read() {
      Path program = program();
      try {
        return Files.isDirectory(program)
            ? ofFolder(program)
            : JarTable.of(program.toFile()).fingerprint();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Path program() {
    CodeSource source = BuiltIn.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      throw new IllegalStateException("the program cannot find its own file");
    }
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place has no usable name", e);
    }
  }

  private static Map<String, byte[]> fromFolder(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      for (Path file : filesBelow(folder)) {
        files.put(relative(folder, file), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static Map<String, byte[]> fromJar(Path program, String prefix) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipFile jar = new ZipFile(program.toFile())) {
      for (String name : JarTable.of(program.toFile()).filesBelow(prefix)) {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
          files.put(name.substring(prefix.length()), in.readAllBytes());
        }
      }
    }
    return files;
  }

  private static Fingerprint ofFolder(Path folder) throws IOException {
    Fingerprint.Builder key = Fingerprint.builder();
    for (Path file : filesBelow(folder)) {
      key.add(relative(folder, file))
          .add(Files.size(file))
          .add(Files.getLastModifiedTime(file).toMillis());
    }
    return key.build();
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
