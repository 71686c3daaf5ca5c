package warta.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain RULE}: what a rule is about. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Explains a rule, with a wrong and a right example.",
    footerHeading = "%nExample:%n",
    footer = "  java -jar site.jar explain bad-date")
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "RULE",
      description = "the name in brackets at the end of a message, such as bad-date")
  private String rule = "";

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "the site whose language is spoken (default: this folder)")
  private Path site = Path.of("");

  @Mixin private LanguageOption language = new LanguageOption();

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new RuleExplainer(terminal, language.messagesFor(site)).explain(rule);
  }
}
