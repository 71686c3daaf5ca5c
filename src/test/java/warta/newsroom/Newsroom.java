package warta.newsroom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs the packaged program on the newsroom of this project, as its users do. */
public final class Newsroom {

  public static final Path PROJECT = Path.of("").toAbsolutePath();
  static final String NOW = "2025-01-01T00:00+07:00";

  private static final Path JAR =
      Path.of(System.getProperty("site.jar", "site.jar")).toAbsolutePath();

  /** What one build made of the newsroom's photos, for all others of this run. */
  private static final Path PICTURES = makePictures();

  /** What a run of the program printed, and its exit code, or the status of what it served. */
  record Run(int exit, String output) {}

  private Newsroom() {}

  private static Path makePictures() {
    try {
      Path folder = Files.createTempDirectory("warta-pictures");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder.resolve("images");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs {@code java [options] -jar site.jar [arguments]} in a folder. */
  static Run site(Path folder, List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return run(folder, command);
  }

  /** Runs a command that serves, until it has said its address and answered there. */
  static Run serve(Path folder, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--port", "0"));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      String line = said.readLine();
      Matcher address = Pattern.compile("http://\\S+/").matcher(String.valueOf(line));
      if (!address.find()) {
        return new Run(-1, String.valueOf(line));
      }
      HttpRequest request = HttpRequest.newBuilder(URI.create(address.group())).build();
      int status = HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
      return new Run(status, line);
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  static Run run(Path folder, List<String> command) {
    try {
      Path log = Files.createTempFile("site", ".log");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running after 120 s: " + command);
      }
      return new Run(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Builds the newsroom into a folder; pictures of photos are made by the first build only. */
  static Path build(Path work, List<String> options, String... more) {
    Path images = work.resolve("cache/images");
    synchronized (Newsroom.class) {
      if (Files.exists(PICTURES)) {
        copy(PICTURES, images);
      } else {
        Path output = buildAnew(work, options, more);
        copy(images, PICTURES);
        return output;
      }
    }
    return buildAnew(work, options, more);
  }

  private static void copy(Path from, Path to) {
    for (Path file : below(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      try {
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Builds the newsroom into a folder, as if it never had been built before. */
  static Path buildAnew(Path work, List<String> options, String... more) {
    Path output = work.resolve("public");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "build",
                "--site",
                PROJECT.toString(),
                "--output",
                output.toString(),
                "--cache",
                work.resolve("cache").toString()));
    arguments.addAll(List.of(more));
    if (!arguments.contains("--now")) {
      arguments.addAll(List.of("--now", NOW));
    }
    Run run = site(work, options, arguments.toArray(String[]::new));
    if (run.exit() != 0) {
      throw new AssertionError(run.output());
    }
    return output;
  }

  /**
   * Builds the newsroom as it is published under an address.
   *
   * @param name for messages
   */
  public static PublishedSite publish(String name, Path work, String base, String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(List.of("--base-url", base));
    return new PublishedSite(name, build(work, List.of(), arguments.toArray(String[]::new)), base);
  }

  /** Every file below a folder by its path, as bytes of one char each. */
  static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  static List<Path> pages(Path folder) {
    return below(folder).stream().filter(file -> file.toString().endsWith(".html")).toList();
  }

  /** Every file below a folder, in order. */
  static List<Path> below(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
