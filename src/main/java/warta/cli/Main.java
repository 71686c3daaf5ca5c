package warta.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code site.jar}. */
@Command(
    name = "site",
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      CompletionCommand.class,
      ConfigCommand.class,
      ListCommand.class,
      NewCommand.class,
      PublishCommand.class,
      RenameCommand.class,
      SchemaCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Warta makes a static news site from Markdown articles.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar site.jar build                 builds ./content into ./public",
      "  java -jar site.jar build --site koran    builds the site in the folder koran",
      "  java -jar site.jar new site koran        makes a new site in the folder koran",
      "  java -jar site.jar build --help          shows all options of a command"
    })
public final class Main implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    throw new CommandLine.ParameterException(line, "A command is missing.");
  }

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(new Terminal(out, err, Terminal.isWatched()), args));
  }

  /** Runs a command; returns the exit code. */
  static int run(Terminal terminal, String... args) {
    CommandLine command = new CommandLine(new Main(), new CommandFactory(terminal));
    command.setOut(writer(terminal.out()));
    command.setErr(writer(terminal.err()));
    command.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.isColored() ? Ansi.ON : Ansi.OFF));
    command.setExecutionExceptionHandler(
        (exception, line, parsed) -> {
          terminal.bug(exception);
          return ExitCode.BUG;
        });
    try {
      return command.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      terminal.bug(e);
      return ExitCode.BUG;
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
