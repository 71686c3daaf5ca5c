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
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import warta.diagnostic.Phrase;

/** The program {@code site.jar}. */
@Command(
    name = "site",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = Version.class)
public final class Main implements Runnable {

  /** The system property by which more is done than needed, for an archive of all classes. */
  public static final String REHEARSAL = "warta.rehearsal";

  @Spec private @Nullable CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // read from what was parsed, on whatever command it stands
  @Option(names = "--explain", paramLabel = "RULE", scope = ScopeType.INHERIT)
  private @Nullable String explained;

  @SuppressWarnings(
      "UnusedVariable") // read by SpokenLanguage, also when the rest is not understood
  @Option(names = "--lang", paramLabel = "en|id", scope = ScopeType.INHERIT)
  private @Nullable Language language;

  /** The languages that there are messages in; the names are those of the option's values. */
  enum Language {
    en,
    id
  }

  @Override
  public void run() {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    throw new UsageException(line, Phrase.refusal("usage.choose"));
  }

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int exit = run(new Terminal(out, err, Terminal.isWatched()), args);
    if (System.getProperty(REHEARSAL) != null) {
      TrainingRun.run();
    }
    System.exit(exit);
  }

  /** Runs a command; returns the exit code. */
  static int run(Terminal screen, String... args) {
    Terminal terminal = screen.answering(args);
    try {
      @Nullable BuildCommand build = PlainBuild.of(terminal, args);
      return build == null ? parsed(terminal, args) : called(terminal, build);
    } catch (StackOverflowError | OutOfMemoryError e) {
      terminal.bug(e);
      return ExitCode.BUG;
    }
  }

  private static int called(Terminal terminal, BuildCommand build) {
    try {
      return build.call();
    } catch (RuntimeException e) {
      terminal.bug(e);
      return ExitCode.BUG;
    }
  }

  private static int parsed(Terminal terminal, String... args) {
    CommandLine command = new CommandLine(new Main(), new CommandFactory(terminal));
    Commands.addTo(command, args);
    command.setOut(writer(terminal.out()));
    command.setErr(writer(terminal.err()));
    command.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.isColored() ? Ansi.ON : Ansi.OFF));
    command.setHelpFactory(new HelpTexts(terminal));
    command.setParameterExceptionHandler(new UsageFaults(terminal));
    command.setExecutionExceptionHandler(
        (exception, line, parsed) -> {
          terminal.bug(exception);
          return ExitCode.BUG;
        });
    command.setExecutionStrategy(
        parsed -> {
          String rule = explained(parsed);
          return rule != null
              ? new RuleExplainer(terminal, terminal.messages()).explain(rule)
              : new CommandLine.RunLast().execute(parsed);
        });
    return command.execute(args);
  }

  /** What {@code --explain} asks for, on whatever command it stands; null without it. */
  private static @Nullable String explained(ParseResult parsed) {
    String rule = null;
    for (CommandLine command : parsed.asCommandLineList()) {
      rule = command.getParseResult().matchedOptionValue("--explain", rule);
    }
    return rule;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
