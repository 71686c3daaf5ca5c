package warta.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives the commands the terminal to which they print. */
final class CommandFactory implements IFactory {

  private final Terminal terminal;

  CommandFactory(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == BuildCommand.class) {
      return type.cast(new BuildCommand(terminal));
    }
    if (type == ExplainCommand.class) {
      return type.cast(new ExplainCommand(terminal));
    }
    if (type == NewCommand.NewSiteCommand.class) {
      return type.cast(new NewCommand.NewSiteCommand(terminal));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
