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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import warta.build.BuiltIn;
import warta.build.IoReasons;
import warta.diagnostic.Phrase;

/** {@code new}: makes new things. */
@Command(
    name = "new",
    subcommands = {NewCommand.NewSiteCommand.class, NewArticleCommand.class})
final class NewCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    throw new UsageException(line, Phrase.refusal("usage.choose"));
  }

  /** {@code new site DIR}: a small newsroom that builds at once. */
  @Command(name = "site")
  static final class NewSiteCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    NewSiteCommand(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try {
        if (Files.exists(folder) && !isEmptyFolder()) {
          return refuse(Phrase.refusal("new.folder-exists"));
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
        return refuse(Phrase.refusal("new.not-written").with("reason", IoReasons.of(e)));
      }
      Terminal newsroom = terminal.about(folder);
      newsroom.say(Phrase.of("new.made").with("folder", folder));
      newsroom.out().println("  java -jar site.jar build --site " + folder);
      newsroom.say(Phrase.of("new.guide").with("file", folder.resolve("PANDUAN.md")));
      return ExitCode.OK;
    }

    private int refuse(Phrase refusal) {
      terminal.about(folder).refuse(refusal.with("folder", folder));
      return ExitCode.SITE;
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
