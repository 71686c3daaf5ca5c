package warta.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A plain {@code java -jar site.jar} starts a second JVM, and nobody notices but by its speed. */
class LauncherIT {

  private static final Path JAR =
      Path.of(System.getProperty("site.jar", "site.jar")).toAbsolutePath();

  @TempDir private Path work;

  private Path caches;
  private Path site;

  /** What a command printed, and its exit code. */
  private record Run(int exit, String out, String err) {}

  @BeforeEach
  void writeSite() throws IOException {
    caches = Files.createDirectory(work.resolve("caches"));
    site = work.resolve("situs kecil");
    write("content/site.yaml", "title: Koran\nbaseUrl: https://example.org/\nlanguage: id\n");
    write("content/nasional/_index.md", "---\ntitle: Nasional\n---\n");
    write("content/nasional/satu.md", "---\ntitle: Satu\ndate: 2024-12-23\n---\n\nTeks.\n");
  }

  @Test
  void theFirstBuildMakesAnArchiveAndLaterOnesKeepIt() throws Exception {
    assertThat(run("build", "--site", site.toString()).exit()).isZero();
    Path archive = onlyArchive();

    Run second = run("build", "--site", site.toString());
    assertThat(second.exit()).isZero();
    assertThat(second.err()).isEmpty();
    assertThat(onlyArchive()).isEqualTo(archive);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void otherCommandsUseTheArchive() throws Exception {
    assertThat(run(build()).exit()).isZero();
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Process parent = waitingFor(silent);
      ProcessHandle child = parent.descendants().findFirst().orElseThrow();
      String memory = Files.readString(Path.of("/proc", Long.toString(child.pid()), "maps"));
      parent.destroy();
      assertThat(memory).contains(onlyArchive().toString());
    }
  }

  /** A plain build does without picocli; the archive must serve the other commands all the same. */
  @Test
  void theArchiveHasTheClassesOfOtherCommands() throws Exception {
    assertThat(run(build()).exit()).isZero();
    List<String> options =
        List.of("-XX:SharedArchiveFile=" + onlyArchive(), "-XX:+UseSerialGC", "-Xlog:class+load");
    Run run = run(options, Map.of(), List.of("--version"));
    assertThat(run.out())
        .containsPattern("picocli.CommandLine source: shared objects file")
        .containsPattern("warta.cli.PlainBuild source: shared objects file");
  }

  @Test
  void argumentsStreamsAndExitCodesComeThrough() throws Exception {
    Run listed = run("list", "--site", site.toString(), "--format", "csv");
    assertThat(listed.exit()).isZero();
    assertThat(listed.out()).contains("nasional/satu.md");
    assertThat(listed.err()).isEmpty();

    Run unknown = run("build", "--no such option", "--site", site.toString());
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err()).contains("--no such option");

    write("content/nasional/dua.md", "---\ntitle: Dua\ndate: kemarin\n---\n");
    assertThat(run("build", "--site", site.toString()).exit()).isEqualTo(1);
  }

  @Test
  void whoeverGivesOptionsGetsThisJvmAndNoOther() throws Exception {
    assertThat(run(List.of("-Xshare:auto"), Map.of(), build()).exit()).isZero();
    assertThat(run(List.of(), Map.of("JDK_JAVA_OPTIONS", "-Xmx200m"), build()).exit()).isZero();
    assertThat(run(List.of(), Map.of("JAVA_TOOL_OPTIONS", "-Xmx200m"), build()).exit()).isZero();
    assertThat(archives()).isEmpty();
  }

  @Test
  void aMachineForOneBuildMakesNoArchive() throws Exception {
    assertThat(run(List.of(), Map.of("CI", "true"), build()).exit()).isZero();
    assertThat(archives()).isEmpty();
  }

  @Test
  void aCacheFolderThatCannotBeMadeIsDoneWithout() throws Exception {
    Path file = Files.writeString(work.resolve("file"), "no folder");
    Run run = run(List.of(), Map.of("XDG_CACHE_HOME", file.toString()), build());
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aDamagedArchiveIsReplacedSilently() throws Exception {
    assertThat(run(build()).exit()).isZero();
    byte[] good = Files.readAllBytes(onlyArchive());
    byte[] changed = good.clone();
    for (int i = changed.length / 2; i < changed.length / 2 + 4096; i++) {
      changed[i] ^= 0x55;
    }
    byte[] cut = Arrays.copyOf(good, good.length / 3);
    for (byte[] bad : List.of(changed, cut, new byte[0], "text".getBytes(StandardCharsets.UTF_8))) {
      Path archive = onlyArchive();
      Files.delete(archive);
      Files.write(archive, bad);
      Run run = run(build());
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(Files.readAllBytes(onlyArchive())).isNotEqualTo(bad);
    }
  }

  @Test
  void oldArchivesAreRemoved() throws Exception {
    Path folder = Files.createDirectories(caches.resolve("warta"));
    for (int i = 0; i < 9; i++) {
      Path old = Files.writeString(folder.resolve("warta-" + i + ".jsa"), "old");
      Files.setLastModifiedTime(old, FileTime.fromMillis(1000L * i));
    }
    Path other = Files.writeString(folder.resolve("links.json"), "{}");
    assertThat(run(build()).exit()).isZero();
    assertThat(archives()).hasSize(4);
    assertThat(other).exists();
  }

  /** JDK 17 takes the character set of file names from the locale. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void namesOfFilesAreReadAlsoUnderThePosixLocale() throws Exception {
    write("content/nasional/foto-é.txt", "x");
    write(
        "content/nasional/dua.md",
        "---\ntitle: Dua\ndate: 2024-12-23\n---\n\n[berkas](foto-é.txt)\n");
    Run run = run(List.of(), Map.of("LC_ALL", "POSIX"), build());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(site.resolve("public/nasional/dua/index.html"))).contains("foto-");
  }

  @Test
  void theChildEndsWithItsParent() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Process parent = waitingFor(silent);
      List<ProcessHandle> children = parent.descendants().toList();
      assertThat(children).hasSize(1);
      parent.destroyForcibly();
      for (ProcessHandle child : children) {
        child.onExit().get(10, TimeUnit.SECONDS);
      }
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
  void aSignalToTheParentEndsTheChildFirst() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Process parent = waitingFor(silent);
      List<ProcessHandle> children = parent.descendants().toList();
      assertThat(children).hasSize(1);
      parent.destroy();
      assertThat(parent.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(parent.exitValue()).isEqualTo(143);
      assertThat(children).noneMatch(ProcessHandle::isAlive);
    }
  }

  /** A command that waits for an answer that never comes. */
  private Process waitingFor(ServerSocket silent) throws Exception {
    write(
        "content/nasional/dua.md",
        "---\ntitle: Dua\ndate: 2024-12-23\n---\n\n<http://127.0.0.1:%d/>\n"
            .formatted(silent.getLocalPort()));
    ProcessBuilder builder =
        builder(List.of(), Map.of(), List.of("check", "--external", "--site", site.toString()));
    Process process =
        builder
            .redirectOutput(work.resolve("out").toFile())
            .redirectError(work.resolve("err").toFile())
            .start();
    silent.setSoTimeout(60_000);
    silent.accept();
    return process;
  }

  private List<String> build() {
    return List.of("build", "--quiet", "--site", site.toString());
  }

  private Run run(String... arguments) throws Exception {
    return run(List.of(arguments));
  }

  private Run run(List<String> arguments) throws Exception {
    return run(List.of(), Map.of(), arguments);
  }

  private Run run(List<String> options, Map<String, String> environment, List<String> arguments)
      throws Exception {
    Path out = work.resolve("out");
    Path err = work.resolve("err");
    Process process =
        builder(options, environment, arguments)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private ProcessBuilder builder(
      List<String> options, Map<String, String> environment, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("CI");
    builder.environment().put("XDG_CACHE_HOME", caches.toString());
    builder.environment().putAll(environment);
    return builder;
  }

  private List<Path> archives() throws IOException {
    Path folder = caches.resolve("warta");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
  }

  private Path onlyArchive() throws IOException {
    assertThat(archives()).hasSize(1);
    return archives().get(0);
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
