package warta.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import warta.diagnostic.Phrase;

/** Says why a command line makes no sense, although each of its parts does. */
final class UsageException extends ParameterException {

  private static final long serialVersionUID = 1L;

  private final transient Phrase refusal;

  /**
   * @param refusal a {@link Phrase#refusal(String)}
   */
  UsageException(CommandLine command, Phrase refusal) {
    super(command, refusal.toString());
    this.refusal = refusal;
  }

  Phrase refusal() {
    return refusal;
  }

  /** Says that an option has a value that it cannot have. */
  static Phrase badValue(String option, String value, Phrase cure) {
    return Phrase.refusal("usage.bad-value")
        .with("option", option)
        .with("value", value)
        .with("cure", cure);
  }
}
