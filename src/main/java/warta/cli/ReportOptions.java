package warta.cli;

import picocli.CommandLine.Option;

/** The options of commands that report: how, in which language, and how much. */
final class ReportOptions {

  /** How a command reports; the names are those of the option's values. */
  enum Format {
    text,
    json,
    github
  }

  @Option(names = "--verbose")
  private boolean verbose;

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(names = "--format", paramLabel = "text|json|github")
  private Format format = Format.text;

  /** Sets what an option without a value sets; whether it is one. */
  boolean takeFlag(String option) {
    switch (option) {
      case "--verbose" -> verbose = true;
      case "--quiet" -> quiet = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  boolean isVerbose() {
    return verbose;
  }

  /** Whether only faults are printed. */
  boolean isQuiet() {
    return quiet;
  }

  /** Whether standard output belongs to the one JSON object. */
  boolean isJson() {
    return format == Format.json;
  }

  Format format() {
    return format;
  }
}
