package warta.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A command line that only builds, with nothing but simple options: read without picocli, since
 * making its model of the command takes a tenth of the time of a small build. What is not clear at
 * once is left to picocli, as are all faults.
 */
final class PlainBuild {

  private final String[] args;
  private final Set<String> seen = new HashSet<>();
  private final BuildCommand command;

  private PlainBuild(Terminal terminal, String[] args) {
    this.args = args;
    this.command = new BuildCommand(terminal);
  }

  /** The command, ready to be called; null when picocli must look at it. */
  static @Nullable BuildCommand of(Terminal terminal, String... args) {
    if (args.length == 0 || !args[0].equals("build")) {
      return null;
    }
    PlainBuild build = new PlainBuild(terminal, args);
    return build.isUnderstood() && System.getProperty(Main.REHEARSAL) == null
        ? build.command
        : null;
  }

  private boolean isUnderstood() {
    for (int i = 1; i < args.length; i++) {
      String arg = args[i];
      if (command.takeFlag(arg)) {
        if (!seen.add(arg)) {
          return false;
        }
        continue;
      }
      int equals = arg.indexOf('=');
      boolean isApart = equals < 0;
      if (isApart && ++i == args.length) {
        return false;
      }
      String name = isApart ? arg : arg.substring(0, equals);
      String value = isApart ? args[i] : arg.substring(equals + 1);
      if (!isPlain(value) || !seen.add(name) || !takeFolder(name, value)) {
        return false;
      }
    }
    return true;
  }

  /** Neither an option nor what picocli would take for quoted, for a file of arguments, or none. */
  private static boolean isPlain(String value) {
    return !value.isEmpty()
        && "-@=".indexOf(value.charAt(0)) < 0
        && value.indexOf('"') < 0
        && value.indexOf('\'') < 0;
  }

  private boolean takeFolder(String option, String value) {
    try {
      return command.takeFolder(option, Path.of(value));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
