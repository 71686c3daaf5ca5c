package warta.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import warta.bench.Corpus.Dialect;
import warta.bench.Options.UsageException;

/** The entry: {@code src/bench/run} starts it with the project's folder before its own options. */
public final class Bench {

  private static final int WARM_UP = 20;

  /** Both sites, both outputs and a staged one, in blocks of 4 KiB. */
  private static final long BYTES_PER_ARTICLE = 70_000;

  private Bench() {}

  public static void main(String[] args) throws InterruptedException {
    Path project = Path.of(args[0]);
    String[] own = Arrays.copyOfRange(args, 1, args.length);
    if (own.length == 1 && own[0].equals("--help")) {
      System.out.println(Options.USAGE);
      return;
    }
    try {
      run(project, Options.parse(own));
    } catch (UsageException e) {
      System.err.println("bench: " + e.getMessage() + "\n\n" + Options.USAGE);
      System.exit(2);
    } catch (BenchException | UncheckedIOException e) {
      System.err.println("bench: " + e.getMessage());
      System.exit(1);
    } catch (IOException e) {
      System.err.println("bench: " + e);
      System.exit(1);
    }
  }

  private static void run(Path project, Options asked) throws IOException, InterruptedException {
    Path jar = project.resolve("site.jar");
    if (!Files.isRegularFile(jar)) {
      throw new UsageException("there is no site.jar; make it with: mvn package -DskipTests");
    }
    Files.createDirectories(asked.folder());
    Path root = Files.createTempDirectory(asked.folder(), "warta-bench-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(root, asked.keep())));
    Report report = new Report(System.err, System.out);
    Builders builders = new Builders(root, jar, asked.jvm());
    Options options = asked;
    report.note("java " + Runtime.version() + " of " + System.getProperty("java.vendor"));
    report.note(
        Runtime.getRuntime().availableProcessors()
            + " cores; files on "
            + Files.getFileStore(root).type());
    if (asked.hugo()) {
      String version = builders.hugoVersion();
      report.note(version.isEmpty() ? "hugo is not installed: its columns stay empty" : version);
      if (version.isEmpty()) {
        options = asked.withoutHugo();
      }
    }
    Path skeleton = project.resolve("src/bench");
    warmUp(options, builders, skeleton);
    for (int size : options.sizes()) {
      warnOfSpace(root, size, report);
      new SizeBench(options, size, builders, skeleton, report).run();
    }
    if (options.keep()) {
      report.note("kept: " + root);
    }
  }

  /** One small build by each that is not measured: files come into memory, caches are made. */
  private static void warmUp(Options options, Builders builders, Path skeleton)
      throws IOException, InterruptedException {
    Corpus corpus = new Corpus(WARM_UP, options.shortTexts());
    if (options.ours()) {
      BenchSite site = new BenchSite(corpus, Dialect.WARTA, builders.folder("warm-up"), skeleton);
      site.write();
      builders.warta(site);
      Folders.delete(site.folder(), false);
    }
    if (options.hugo()) {
      BenchSite site = new BenchSite(corpus, Dialect.HUGO, builders.folder("warm-up"), skeleton);
      site.write();
      builders.hugo(site);
      Folders.delete(site.folder(), false);
    }
  }

  private static void warnOfSpace(Path root, int size, Report report) throws IOException {
    long needed = size * BYTES_PER_ARTICLE;
    if (Files.getFileStore(root).getUsableSpace() < needed) {
      report.note(
          "note: %,d articles may need %,d MiB, which %s does not have; see --dir"
              .formatted(size, needed >> 20, root));
    }
  }

  /** Ends what is still running, and removes the folder; a dying build may still write into it. */
  private static void cleanUp(Path root, boolean keep) {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    for (int left = 50; left > 0; left--) {
      try {
        Folders.delete(root, keep);
        return;
      } catch (IOException e) {
        if (left == 1) {
          System.err.println("bench: could not remove " + root + ": " + e);
        }
        sleep();
      }
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
