package warta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import warta.build.BuiltIn;
import warta.build.IoReasons;
import warta.diagnostic.Messages;

/** {@code new}: makes new things. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {NewCommand.NewSiteCommand.class, NewArticleCommand.class},
    description = "Makes a new site, or begins an article.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar site.jar new site koran",
      "  java -jar site.jar new article \"Judul\" --section internasional --author marqaan"
    })
final class NewCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    throw new ParameterException(line, "Say what to make: new site DIR, or new article TITLE");
  }

  /** {@code new site DIR}: a small newsroom that builds at once. */
  @Command(
      name = "site",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Makes a small newsroom in a new or empty folder; it builds at once.",
      footerHeading = "%nExample:%n",
      footer = "  java -jar site.jar new site koran")
  static final class NewSiteCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "a new or empty folder")
    private Path folder = Path.of("");

    NewSiteCommand(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try {
        if (Files.exists(folder) && !isEmptyFolder()) {
          terminal.err().println("error: " + folder + " exists and is not an empty folder");
          terminal.err().println("  hint: name a folder that does not exist yet");
          return ExitCode.SITE;
        }
        for (Map.Entry<String, byte[]> file : BuiltIn.files("starter").entrySet()) {
          Path target = folder.resolve(file.getKey().replaceFirst("^gitignore$", ".gitignore"));
          Path parent = target.getParent();
          if (parent != null) {
            Files.createDirectories(parent);
          }
          Files.write(target, file.getValue());
        }
      } catch (IOException e) {
        String reason = Messages.in("en").say(IoReasons.of(e));
        terminal.err().println("error: " + folder + " cannot be written: " + reason);
        return ExitCode.SITE;
      }
      terminal.out().println("A new site is in " + folder + ". Build it with:");
      terminal.out().println("  java -jar site.jar build --site " + folder);
      terminal.out().println("A short guide for editors is in " + folder.resolve("PANDUAN.md"));
      return ExitCode.OK;
    }

    private boolean isEmptyFolder() throws IOException {
      if (!Files.isDirectory(folder)) {
        return false;
      }
      try (Stream<Path> entries = Files.list(folder)) {
        return entries.findAny().isEmpty();
      }
    }
  }
}
