package warta.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import warta.cli.CommandLineRunner;

/**
 * A site that a test writes down as one text (see {@link SiteText}), in a folder of its own that is
 * removed when the tests are over.
 */
public final class TestSite {

  /** The time at which all builds take place that name no other. */
  public static final String NOW = "2025-01-01T00:00+07:00";

  private static final Path ROOT = makeRoot();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Path folder;

  private TestSite(Path folder) {
    this.folder = folder;
  }

  /** A build's exit code and what it printed, without what differs from run to run. */
  public record Build(int exitCode, String out, String err) {

    /** All that a person sees. */
    public String console() {
      return err + out + "exit code " + exitCode + "\n";
    }
  }

  /** A site of these files; see {@link SiteText} for their notation. */
  public static TestSite of(String files) {
    return empty().with(files);
  }

  public static TestSite empty() {
    TestSite site = new TestSite(ROOT.resolve("site" + COUNT.incrementAndGet()));
    site.make(site.folder);
    return site;
  }

  /** Writes further files, or over those that are there. */
  public TestSite with(String files) {
    return with(SiteText.parse(files));
  }

  TestSite with(List<SiteText.File> files) {
    for (SiteText.File file : files) {
      if (file.isRemoved()) {
        delete(file.path());
      } else {
        write(file.path(), file.bytes());
      }
    }
    return this;
  }

  /** Whether this machine's settings allow a path; some know no letters but those of English. */
  static boolean canName(String path) {
    try {
      return !Path.of(path).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  public Path folder() {
    return folder;
  }

  public Path path(String path) {
    return folder.resolve(path);
  }

  public TestSite write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public TestSite write(String path, byte[] bytes) {
    try {
      Path file = path(path);
      make(file.resolveSibling("."));
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a part of a file that is there. */
  public TestSite edit(String path, String old, String fresh) {
    String text = read(path);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(path + " has no " + old);
    }
    return write(path, text.replace(old, fresh));
  }

  /** Removes a file, or a folder with all that is in it. */
  public TestSite delete(String path) {
    deleteTree(path(path).normalize());
    return this;
  }

  /** Removes all of it, for tests that make very many sites. */
  public void delete() {
    deleteTree(folder);
  }

  public boolean has(String path) {
    return Files.exists(path(path));
  }

  public String read(String path) {
    try {
      return Files.readString(path(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs {@code build} with further arguments, by default at {@link #NOW} and in English. */
  public Build build(String... args) {
    List<String> all = new ArrayList<>(List.of("build", "--site", folder.toString()));
    all.addAll(List.of(args));
    if (!all.contains("--now")) {
      all.addAll(List.of("--now", NOW));
    }
    if (!all.contains("--lang")) {
      all.addAll(List.of("--lang", "en"));
    }
    return run(all.toArray(String[]::new));
  }

  /** Runs any command; the paths in what it prints are masked. */
  public Build run(String... args) {
    CommandLineRunner.Result result = CommandLineRunner.run(args);
    return new Build(result.exitCode(), masked(result.out()), masked(result.err()));
  }

  /** The published files by their paths; their bytes as characters, one for each. */
  public Map<String, String> output() {
    return files("public");
  }

  /** The files of a folder by their paths in it; their bytes as characters, one for each. */
  public Map<String, String> files(String name) {
    Path start = path(name);
    Map<String, String> files = new TreeMap<>();
    if (!Files.exists(start)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(start)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            start.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private String masked(String text) {
    return text.replace("\r\n", "\n")
        .replace(folder.toString().replace('\\', '/'), "SITE")
        .replace(folder.toString(), "SITE")
        .replaceAll("\\(\\d+\\.\\d\\d s\\)", "(TIME)");
  }

  private void make(Path wanted) {
    try {
      Files.createDirectories(wanted.normalize());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path makeRoot() {
    try {
      Path root = Files.createTempDirectory("warta-sites").toRealPath();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteTree(root)));
      return root;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteTree(Path start) {
    if (!Files.exists(start)) {
      return;
    }
    try (Stream<Path> all = Files.walk(start)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
