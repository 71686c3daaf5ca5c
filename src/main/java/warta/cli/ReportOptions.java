package warta.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import warta.diagnostic.Messages;

/** The options of commands that report: how, in which language, and how much. */
final class ReportOptions {

  /** How a command reports; the names are those of the option's values. */
  enum Format {
    text,
    json,
    github
  }

  @Option(names = "--verbose", description = "list what was written, removed and skipped, and why")
  private boolean verbose;

  @Option(names = "--quiet", description = "print nothing but faults")
  private boolean quiet;

  @Option(
      names = "--format",
      paramLabel = "text|json|github",
      description =
          "how to report: for people (text), as one JSON object on standard output, or as"
              + " annotations of a GitHub workflow")
  private Format format = Format.text;

  @Mixin private LanguageOption language = new LanguageOption();

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

  /**
   * The messages in the language that was asked for, or else the site's.
   *
   * @param siteLanguage a BCP 47 tag
   */
  Messages messages(String siteLanguage) {
    return language.messages(siteLanguage);
  }

  /** The messages in the language that was asked for, or else that of the site in a folder. */
  Messages messagesFor(Path site) {
    return language.messagesFor(site);
  }
}
