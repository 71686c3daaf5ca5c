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
}
