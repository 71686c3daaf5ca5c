package warta.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells people to type works as printed. */
class ReadmeIT {

  private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern SITE = Pattern.compile("java -jar site\\.jar ([^\n#]+)");

  @TempDir Path work;
  private static final Set<String> SERVERS = Set.of("serve", "preview");

  @Test
  void theFirstScreenHasTheTwoCommands() throws IOException {
    List<String> blocks = shellBlocks();
    assertThat(blocks.get(0)).isEqualTo("mvn package && java -jar site.jar build\n");
    assertThat(blocks.get(1)).isEqualTo("mvn verify\n");
  }

  @Test
  void everyCommandOfTheProgramWorksInAFreshCopyOfTheProject() throws Exception {
    for (String folder : List.of("content", "templates")) {
      copy(Newsroom.PROJECT.resolve(folder), work.resolve(folder));
    }
    int commands = 0;
    for (String block : shellBlocks()) {
      Matcher site = SITE.matcher(block);
      while (site.find()) {
        commands++;
        String[] words = words(site.group(1));
        if (SERVERS.contains(words[0])) {
          Newsroom.Run served = Newsroom.serve(work, withoutBrowser(words));
          assertThat(served.exit()).as(site.group() + "\n" + served.output()).isEqualTo(200);
          continue;
        }
        Newsroom.Run run = Newsroom.site(work, List.of(), words);
        assertThat(run.exit()).as(site.group() + "\n" + run.output()).isZero();
      }
    }
    assertThat(commands).isGreaterThanOrEqualTo(3);
    assertThat(work.resolve("public/index.html")).exists();
    assertThat(work.resolve("koran/public/index.html")).exists();
  }

  private static String[] withoutBrowser(String... words) {
    return Arrays.stream(words).filter(word -> !word.equals("--open")).toArray(String[]::new);
  }

  /** As a shell cuts them: what stands in quotes is one word. */
  private static String[] words(String line) {
    Matcher word = Pattern.compile("\"([^\"]*)\"|\\S+").matcher(line);
    List<String> words = new ArrayList<>();
    while (word.find()) {
      words.add(word.group(1) == null ? word.group() : word.group(1));
    }
    return words.toArray(String[]::new);
  }

  private static List<String> shellBlocks() throws IOException {
    Matcher shell = SHELL.matcher(Files.readString(Newsroom.PROJECT.resolve("README.md")));
    List<String> blocks = new ArrayList<>();
    while (shell.find()) {
      blocks.add(shell.group(1));
    }
    return blocks;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
      for (Path source : all.toList()) {
        Path target = to.resolve(from.relativize(source).toString());
        if (Files.isDirectory(source)) {
          Files.createDirectories(target);
        } else {
          Files.copy(source, target);
        }
      }
    }
  }
}
