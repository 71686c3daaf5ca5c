package warta.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a folder holds: every file with the hash of its content. */
final class OutputFiles {

  /** Of one file; the stamp is of its inode, and tells when it need not be read again. */
  private record Content(String stamp, long hash, long bytes) {}

  /** How many files of one sort there are. */
  record Share(int files, long bytes) {
    Share plus(long more) {
      return new Share(files + 1, bytes + more);
    }
  }

  static final OutputFiles NONE = new OutputFiles(Map.of());

  private final Map<String, Content> byPath;

  private OutputFiles(Map<String, Content> byPath) {
    this.byPath = byPath;
  }

  /** Reads a folder; files that nobody touched since {@code before} are not read again. */
  static OutputFiles read(Path folder, OutputFiles before) throws IOException {
    Map<String, Content> found = new HashMap<>();
    MessageDigest digest = sha256();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = folder.relativize(file).toString();
            String stamp =
                attributes.fileKey()
                    + " "
                    + attributes.size()
                    + " "
                    + Files.getAttribute(file, "unix:ctime");
            Content old = before.byPath.get(path);
            if (old != null && old.stamp().equals(stamp)) {
              found.put(path, old);
            } else {
              byte[] bytes = Files.readAllBytes(file);
              long hash = HexFormat.fromHexDigitsToLong(hex(digest.digest(bytes)));
              found.put(path, new Content(stamp, hash, bytes.length));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return new OutputFiles(found);
  }

  /** How many files are there only once, or with another content. */
  int changesSince(OutputFiles before) {
    TreeSet<String> all = new TreeSet<>(byPath.keySet());
    all.addAll(before.byPath.keySet());
    return (int) all.stream().filter(path -> !isSame(path, before)).count();
  }

  int count() {
    return byPath.size();
  }

  long bytes() {
    return byPath.values().stream().mapToLong(Content::bytes).sum();
  }

  /** Files by what they are for, in order of the names. */
  Map<String, Share> bySort() {
    Map<String, Share> sorts = new TreeMap<>();
    byPath.forEach(
        (path, content) ->
            sorts.put(
                sortOf(path),
                sorts.getOrDefault(sortOf(path), new Share(0, 0)).plus(content.bytes())));
    return sorts;
  }

  /**
   * Compares two folders byte by byte.
   *
   * @throws BenchException that names the first difference
   */
  static void requireEqual(Path folder, Path clean) throws IOException {
    TreeSet<String> paths = new TreeSet<>(paths(folder));
    TreeSet<String> cleanPaths = new TreeSet<>(paths(clean));
    for (String path : cleanPaths) {
      if (!paths.contains(path)) {
        throw new BenchException("a clean build has " + path + ", the incremental one has not");
      }
      if (Files.mismatch(folder.resolve(path), clean.resolve(path)) >= 0) {
        throw new BenchException(path + " differs from that of a clean build");
      }
    }
    paths.removeAll(cleanPaths);
    if (!paths.isEmpty()) {
      throw new BenchException("a clean build has no " + paths.first());
    }
  }

  private boolean isSame(String path, OutputFiles other) {
    Content mine = byPath.get(path);
    Content theirs = other.byPath.get(path);
    return mine != null
        && theirs != null
        && mine.hash() == theirs.hash()
        && mine.bytes() == theirs.bytes();
  }

  private static String sortOf(String path) {
    if (path.endsWith(".xml")) {
      return path.contains("sitemap") ? "sitemap" : "feeds";
    } else if (!path.endsWith(".html")) {
      return "other files";
    } else if (path.startsWith("indeks/")) {
      return "index by date";
    } else if (path.endsWith("/page/1/index.html")) {
      return "redirects to first pages";
    }
    String[] parts = path.split("/");
    boolean article = parts.length == 3 && Corpus.SECTIONS.contains(parts[0]);
    return article && !parts[1].equals("arsip") && !parts[1].equals("page")
        ? "articles"
        : "lists and other pages";
  }

  private static TreeSet<String> paths(Path folder) throws IOException {
    try (var walk = Files.walk(folder)) {
      TreeSet<String> paths = new TreeSet<>();
      walk.filter(Files::isRegularFile).forEach(f -> paths.add(folder.relativize(f).toString()));
      return paths;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(Arrays.copyOf(digest, 8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
