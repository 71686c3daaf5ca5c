package warta.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import warta.template.TemplateMutations;

/** A site with slips in a built-in template is built, or told what is wrong where. */
class RandomTemplateIT {

  private static final Path THEME = Path.of("templates");
  private static final int ROUNDS = Integer.getInteger("warta.templates.rounds", 120);

  @Test
  void noSlipEverEndsInAStackTrace() throws IOException {
    long first = Long.getLong("warta.templates.seed", System.nanoTime());
    TestSite site = TestSite.of(Expectations.read("errors/good-site.txt"));
    List<Path> theme;
    try (Stream<Path> all = Files.walk(THEME)) {
      theme = all.filter(path -> path.toString().endsWith(".peb")).sorted().toList();
    }
    for (long seed = first; seed < first + ROUNDS; seed++) {
      Path file = theme.get(new Random(seed).nextInt(theme.size()));
      String text = new TemplateMutations(seed).of(Files.readString(file));
      String path = "templates/" + THEME.relativize(file).toString().replace('\\', '/');
      site.delete("templates").write(path, text);

      TestSite.Build build = site.build();

      String told = "-Dwarta.templates.seed=" + seed + " " + path + ":\n" + text;
      assertThat(build.exitCode()).as(told + "\n" + build.console()).isIn(0, 1);
      assertThat(build.console())
          .as(told)
          .doesNotContain("Exception", "\tat ", "pebble", "Pebble", "java.lang");
      List<String> heads =
          build.err().lines().filter(line -> line.matches(".*: (error|warning): .*")).toList();
      assertThat(heads).as(told).allMatch(line -> line.matches("[^ ]*templates/\\S+: \\w+: .*"));
      assertThat(build.exitCode() == 1).as(told).isEqualTo(build.err().contains(": error: "));
    }
  }
}
