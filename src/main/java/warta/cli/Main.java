package warta.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import warta.build.SiteLanguage;
import warta.diagnostic.Messages;

/** The program {@code site.jar}. */
@Command(
    name = "site",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Warta makes a static news site from Markdown articles.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar site.jar build                 builds ./content into ./public",
      "  java -jar site.jar build --site koran    builds the site in the folder koran",
      "  java -jar site.jar new site koran        makes a new site in the folder koran",
      "  java -jar site.jar --explain bad-date    explains what a message is about",
      "  java -jar site.jar build --help          shows all options of a command"
    })
public final class Main implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // read from what was parsed, on whatever command it stands
  @Option(
      names = "--explain",
      paramLabel = "RULE",
      scope = ScopeType.INHERIT,
      description = "explain a rule, such as bad-date, and do nothing else")
  private @Nullable String explained;

  @SuppressWarnings("UnusedVariable") // belongs to --explain
  @Mixin
  private LanguageOption language = new LanguageOption();

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
    Commands.addTo(command, args);
    command.setOut(writer(terminal.out()));
    command.setErr(writer(terminal.err()));
    command.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.isColored() ? Ansi.ON : Ansi.OFF));
    command.setExecutionExceptionHandler(
        (exception, line, parsed) -> {
          terminal.bug(exception);
          return ExitCode.BUG;
        });
    command.setExecutionStrategy(
        parsed -> {
          Integer explained = explain(parsed, terminal);
          return explained != null ? explained : new CommandLine.RunLast().execute(parsed);
        });
    try {
      return command.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      terminal.bug(e);
      return ExitCode.BUG;
    }
  }

  /** What {@code --explain} asks for, on whatever command it stands; null without it. */
  private static @Nullable Integer explain(ParseResult parsed, Terminal terminal) {
    String rule = null;
    LanguageOption.Language language = null;
    Path site = Path.of("");
    for (CommandLine command : parsed.asCommandLineList()) {
      ParseResult part = command.getParseResult();
      rule = part.matchedOptionValue("--explain", rule);
      language = part.matchedOptionValue("--lang", language);
      site = part.matchedOptionValue("--site", site);
    }
    if (rule == null && parsed.hasSubcommand() && parsed.hasMatchedOption("--lang")) {
      throw new CommandLine.ParameterException(
          parsed.commandSpec().commandLine(), "Write --lang after the command.");
    }
    if (rule == null) {
      return null;
    }
    String tag = language == null ? SiteLanguage.of(site) : language.name();
    return new RuleExplainer(terminal, Messages.in(tag)).explain(rule);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
