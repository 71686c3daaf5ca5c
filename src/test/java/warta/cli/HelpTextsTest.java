package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import warta.diagnostic.Messages;

/** Every command and option is explained in each language, and in that language alone. */
class HelpTextsTest {

  private static final String NUMBER = "\\.\\d+$";

  /** What a person types stands in the help of every language as it is. */
  private static final String TYPED = "\\s*(java -jar site\\.jar|alias warta=).*";

  /** The names of options and values in a synopsis, and names of options that fill a line. */
  private static final String SYNOPSIS = "[ =|,.\\-\\[\\]A-Za-z]*[\\[\\]]|\\s+--\\S+|\\s*";

  private final ResourceBundle english = HelpTexts.in("en");
  private final ResourceBundle indonesian = HelpTexts.in("id");

  @Test
  void bothLanguagesExplainTheSame() {
    assertThat(indonesian.keySet()).isEqualTo(english.keySet());
  }

  @Test
  void nothingIsLeftUntranslated() {
    Set<String> same =
        english.keySet().stream()
            .filter(key -> english.getString(key).equals(indonesian.getString(key)))
            .filter(key -> !english.getString(key).matches(TYPED))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(same).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandAndOptionIsExplained(String command) {
    for (String language : Messages.LANGUAGES) {
      CommandSpec spec = spec(command, HelpTexts.in(language));
      assertThat(spec.usageMessage().description()).as(language).isNotEmpty();
      assertThat(spec.usageMessage().footer()).as(language).isNotEmpty();
      for (ArgSpec argument : spec.args()) {
        assertThat(argument.description())
            .as(language + ": " + argument.paramLabel() + " " + argument)
            .isNotEmpty();
      }
    }
  }

  @Test
  void everyTextExplainsSomething() {
    Set<String> used = new TreeSet<>();
    for (String command : commands().toList()) {
      CommandSpec spec = spec(command, english);
      String name = spec.qualifiedName(".");
      for (ArgSpec argument : spec.args()) {
        for (String key : keys(argument)) {
          used.add(key);
          used.add(name + "." + key);
        }
      }
      for (String part : List.of("description", "footer", "exitCodeList", "exitCodeListHeading")) {
        used.add(name + ".usage." + part);
      }
    }
    Set<String> texts =
        english.keySet().stream()
            .map(key -> key.replaceFirst(NUMBER, ""))
            .filter(key -> !key.startsWith("usage."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used).containsAll(texts);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void noHelpHasALineInTheOtherLanguage(String command) {
    List<String> said = help(command, "id").lines().toList();
    assertThat(said).hasSizeGreaterThan(5);
    Set<String> both = new TreeSet<>(said);
    both.retainAll(help(command, "en").lines().toList());
    both.removeIf(line -> line.matches(TYPED) || line.matches(SYNOPSIS));
    assertThat(both).isEmpty();
  }

  private static String help(String command, String language) {
    List<String> args = new ArrayList<>(List.of("--lang", language));
    args.addAll(words(command));
    args.add("--help");
    return Shell.give(args.toArray(String[]::new)).out();
  }

  /** All commands as they are typed; the first is none, which is the program itself. */
  static Stream<String> commands() {
    return names("", root());
  }

  private static Stream<String> names(String name, CommandLine command) {
    return Stream.concat(
        Stream.of(name),
        command.getSubcommands().entrySet().stream()
            .flatMap(sub -> names((name + " " + sub.getKey()).strip(), sub.getValue())));
  }

  private static CommandSpec spec(String command, ResourceBundle texts) {
    CommandLine found = root().setResourceBundle(texts);
    for (String word : words(command)) {
      found = found.getSubcommands().get(word);
    }
    return found.getCommandSpec();
  }

  private static List<String> words(String command) {
    return command.isEmpty() ? List.of() : List.of(command.split(" ", -1));
  }

  private static CommandLine root() {
    Terminal nowhere = new Terminal(System.out, System.err, false);
    CommandLine program = new CommandLine(new Main(), new CommandFactory(nowhere));
    Commands.addTo(program);
    return program;
  }

  private static List<String> keys(ArgSpec argument) {
    if (!argument.descriptionKey().isEmpty()) {
      return List.of(argument.descriptionKey());
    }
    return argument instanceof OptionSpec option
        ? Stream.of(option.names()).map(name -> name.replaceFirst("^-+", "")).toList()
        : List.of(argument.paramLabel() + "[0]");
  }
}
