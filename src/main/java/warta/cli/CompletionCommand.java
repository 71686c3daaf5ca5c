package warta.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code completion}: lets a shell complete commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

  /** Not {@code site}: picocli's script would take it for a part of {@code new site}. */
  private static final String NAME = "warta";

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "bash|zsh")
  private Shell shell = Shell.bash;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The shells; the names are those of the parameter's values. */
  enum Shell {
    bash,
    zsh
  }

  @Override
  public Integer call() {
    CommandLine command = spec == null ? new CommandLine(this) : spec.root().commandLine();
    if (shell == Shell.zsh) {
      // The script is one for bash, which zsh reads once its completion is started.
      terminal.out().print("autoload -U +X compinit && compinit\n");
    }
    terminal.out().print(AutoComplete.bash(NAME, command).replace("\r\n", "\n"));
    terminal.out().flush();
    return ExitCode.OK;
  }
}
