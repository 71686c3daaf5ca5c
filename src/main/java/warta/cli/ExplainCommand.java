package warta.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain RULE}: what a rule is about. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "RULE")
  private String rule = "";

  @Option(names = "--site", paramLabel = "DIR")
  @SuppressWarnings("UnusedVariable") // read by SpokenLanguage
  private Path site = Path.of("");

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new RuleExplainer(terminal, terminal.messages()).explain(rule);
  }
}
