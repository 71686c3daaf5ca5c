package warta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import warta.diagnostic.Phrase;
import warta.serve.http.BasePath;
import warta.serve.http.Content;
import warta.serve.http.Endpoint;
import warta.serve.http.Finish;
import warta.serve.http.FolderContent;
import warta.serve.http.Served;
import warta.serve.http.SiteServer;

/** {@code preview}: a published folder, served as a host would. */
@Command(name = "preview")
final class PreviewCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--site", paramLabel = "DIR")
  private Path site = Path.of("");

  @Option(names = "--output", paramLabel = "DIR")
  private @Nullable Path output;

  @Mixin private ServerOptions options = new ServerOptions();

  PreviewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    options.check();
    Path folder = output == null ? site.resolve("public") : output;
    Content content = new FolderContent(folder);
    String place = folder.normalize().toString().replace('\\', '/');
    if (content.find("index.html").isEmpty()) {
      terminal.refuse(Phrase.refusal("preview.nothing-built").with("place", place));
      return ExitCode.SITE;
    }
    Served served =
        new Served(content, BasePath.of(content), Finish.NONE, Endpoint.NONE, this::report);
    Optional<SiteServer> server = options.start(terminal, served);
    if (server.isEmpty()) {
      return ExitCode.SITE;
    }
    String address = server.get().origin() + served.prefix() + "/";
    terminal.say(Phrase.of("preview.serving").with("place", place).with("address", address));
    terminal.say(Phrase.of("server.stop"));
    if (options.isOpen()) {
      Browser.open(terminal, address);
    }
    ServerLife.await(server.get()::close);
    return ExitCode.OK;
  }

  /** A file that cannot be read is the machine's fault; anything else is ours. */
  private void report(Exception fault) {
    if (fault instanceof IOException) {
      terminal.note(
          Phrase.of("server.unreadable").with("reason", String.valueOf(fault.getMessage())));
    } else {
      terminal.bug(fault);
    }
  }
}
