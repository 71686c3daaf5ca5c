package warta.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.CommandSpec;

/** Puts the words of {@code --help} into the commands, when somebody asks for them. */
final class HelpTexts implements IHelpFactory {

  private final Terminal terminal;

  HelpTexts(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Help create(CommandSpec command, Help.ColorScheme colors) {
    CommandLine program = command.root().commandLine();
    if (program.getResourceBundle() == null) {
      program.setResourceBundle(in(terminal.messages().language()));
    }
    return new Help(command, colors);
  }

  /**
   * The words by picocli's keys.
   *
   * @param language one that there are messages in
   */
  static ResourceBundle in(String language) {
    String name = "help_" + language + ".properties";
    try (InputStream in = HelpTexts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no help in " + language);
      }
      Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
      return new PropertyResourceBundle(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
