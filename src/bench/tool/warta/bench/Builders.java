package warta.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The two programs, and where they read and write. */
final class Builders {

  private final Path root;
  private final Path jar;
  private final List<String> jvm;
  private final Program program;

  Builders(Path root, Path jar, List<String> jvm) {
    this.root = root;
    this.jar = jar;
    this.jvm = jvm;
    this.program = new Program(root.resolve("build.log"), root.resolve("caches"));
  }

  Path folder(String name) {
    return root.resolve(name);
  }

  Path output(BenchSite site) {
    return site.folder().resolve("public");
  }

  /** Builds with Warta on top of what is there. */
  Measured warta(BenchSite site) throws IOException, InterruptedException {
    return program.run(warta(site, List.of()));
  }

  /** Builds with Warta into an empty folder, with no record of earlier builds. */
  Path cleanBuild(BenchSite site) throws IOException, InterruptedException {
    Path clean = folder("clean");
    program.run(
        warta(
            site,
            List.of(
                "--output", clean.resolve("public").toString(),
                "--cache", clean.resolve("cache").toString())));
    Folders.delete(clean.resolve("cache"), false);
    return clean.resolve("public");
  }

  /** Serves a site that was built. */
  ServeBench serving(BenchSite site) {
    List<String> command = java();
    command.addAll(List.of("-jar", jar.toString(), "serve", "--port", "0"));
    command.addAll(List.of("--site", site.folder().toString()));
    return new ServeBench(site, command, root.resolve("serve.log"));
  }

  /** Builds with Hugo. */
  Measured hugo(BenchSite site) throws IOException, InterruptedException {
    return program.run(
        List.of(
            "hugo",
            "--quiet",
            "--source",
            site.folder().toString(),
            "--destination",
            output(site).toString()));
  }

  /** Removes the output and all that a program remembers of it. */
  void forget(BenchSite site) throws IOException {
    Folders.delete(output(site), false);
    Folders.delete(site.folder().resolve(".warta"), false);
    Folders.delete(site.folder().resolve("resources"), false);
  }

  /** Whether there is a Hugo; its version. */
  String hugoVersion() throws InterruptedException {
    try {
      program.run(List.of("hugo", "version"));
      return Files.readString(root.resolve("build.log")).strip();
    } catch (IOException e) {
      return "";
    }
  }

  private List<String> java() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    return command;
  }

  private List<String> warta(BenchSite site, List<String> more) {
    List<String> command = java();
    command.addAll(
        List.of("-jar", jar.toString(), "build", "--quiet", "--site", site.folder().toString()));
    command.addAll(more);
    return command;
  }
}
