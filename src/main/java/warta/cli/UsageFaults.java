package warta.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import warta.diagnostic.Phrase;
import warta.diagnostic.Suggestions;

/**
 * Says in our own words why a command line was not understood: from what picocli's exceptions hold,
 * not from what they say.
 */
final class UsageFaults implements IParameterExceptionHandler {

  private final Terminal terminal;

  UsageFaults(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    CommandLine command = fault.getCommandLine();
    terminal.refuse(
        refusal(fault, Arrays.asList(args))
            .with("help", help(command))
            .with("command", command.getCommandName()));
    if (fault instanceof UsageException && !command.getSubcommands().isEmpty()) {
      command.usage(command.getErr(), command.getColorScheme());
    }
    return ExitCode.USAGE;
  }

  /** What to type to read the help of a command. */
  private static String help(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    String program = spec.root().name();
    return "java -jar "
        + program
        + ".jar"
        + spec.qualifiedName().substring(program.length())
        + " --help";
  }

  private static Phrase refusal(ParameterException fault, List<String> args) {
    if (fault instanceof UsageException own) {
      return own.refusal();
    }
    if (fault instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unknown(unmatched.getUnmatched().get(0), fault.getCommandLine().getCommandSpec());
    }
    if (fault instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), args);
    }
    if (fault instanceof OverwrittenOptionException twice) {
      return Phrase.refusal("usage.twice").with("option", name(twice.getOverwritten()));
    }
    @Nullable ArgSpec argument = fault.getArgSpec();
    return argument == null
        ? Phrase.refusal("usage.other")
        : badValue(argument, String.valueOf(fault.getValue()));
  }

  private static Phrase unknown(String argument, CommandSpec command) {
    if (argument.startsWith("-")) {
      String option = argument.replaceFirst("=.*", "");
      return suggesting(option, command.optionsMap().keySet(), Phrase.refusal("usage.no-option"))
          .with("option", option);
    }
    Collection<String> commands = command.subcommands().keySet();
    Phrase refusal =
        commands.isEmpty()
            ? Phrase.refusal("usage.unexpected")
            : suggesting(argument, commands, Phrase.refusal("usage.no-command"));
    return refusal.with("argument", argument);
  }

  /** An option that was given lacks its value; one that was not given is missing itself. */
  private static Phrase missing(List<ArgSpec> missing, List<String> args) {
    for (ArgSpec argument : missing) {
      if (argument instanceof OptionSpec option
          && Stream.of(option.names()).anyMatch(args::contains)) {
        return Phrase.refusal("usage.no-value")
            .with("option", name(option))
            .with("label", option.paramLabel());
      }
    }
    return Phrase.refusal("usage.missing")
        .with(
            "what",
            missing.stream()
                .map(a -> "`" + name(a) + (a.isOption() ? " " + a.paramLabel() : "") + "`")
                .collect(Collectors.joining(", ")));
  }

  private static Phrase badValue(ArgSpec argument, String value) {
    Phrase refusal = Phrase.refusal("usage.bad-value");
    List<String> known = values(argument);
    refusal = suggesting(value, known, refusal).with("known", String.join(", ", known));
    if (argument.type() == int.class) {
      refusal = refusal.with("cure", Phrase.of("usage.whole-number"));
    }
    return refusal.with("option", name(argument)).with("value", value);
  }

  private static List<String> values(ArgSpec argument) {
    if (argument.type() == boolean.class) {
      return List.of("true", "false");
    }
    List<String> values = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(values::add);
    }
    return values;
  }

  private static Phrase suggesting(String written, Collection<String> known, Phrase refusal) {
    return refusal.with("suggestion", Suggestions.nearest(written, known).orElse(""));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
