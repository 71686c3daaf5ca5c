package warta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import warta.build.BuildRequest;
import warta.build.IoReasons;
import warta.diagnostic.Phrase;
import warta.serve.Newsroom;
import warta.serve.Session;
import warta.serve.face.Editor;
import warta.serve.http.Served;
import warta.serve.http.SiteServer;

/** {@code serve}: the site while it is written, in a browser that follows each change. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final long begin = System.nanoTime();

  @Mixin private SiteOptions site = new SiteOptions();

  @Option(names = "--drafts", negatable = true, defaultValue = "true", fallbackValue = "true")
  private boolean drafts = true;

  @Option(names = "--future")
  private boolean future;

  @Option(
      names = "--editor",
      paramLabel = "NAME|URL",
      defaultValue = "${env:WARTA_EDITOR:-" + Editor.USUAL + "}")
  private String editor = Editor.USUAL;

  @Option(names = "--navigate")
  private boolean navigate;

  @Mixin private ServerOptions options = new ServerOptions();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    options.check();
    Editor chosen = editor();
    BuildRequest request = site.request().showing(drafts, future);
    try {
      return serve(request, chosen);
    } catch (IOException e) {
      terminal.refuse(Phrase.refusal("serve.failed").with("reason", IoReasons.of(e)));
      return ExitCode.SITE;
    }
  }

  private Editor editor() {
    String names = String.join(", ", Editor.names());
    return Editor.of(editor)
        .orElseThrow(
            () ->
                site.wrongValue(
                    "--editor",
                    editor,
                    Phrase.of("usage.editor")
                        .with("names", names)
                        .with("example", "zed://file{file}:{line}:{column}")));
  }

  private int serve(BuildRequest request, Editor chosen) throws IOException {
    Path folder = request.site();
    Supplier<Instant> clock = site.isTimed() ? request::now : Instant::now;
    Session session = Session.open(request, clock, System.getProperty("os.name", ""));
    ServeReport report = new ServeReport(terminal, session, clock, begin);
    Newsroom newsroom = new Newsroom(session, folder, terminal::messages, chosen, navigate);
    String prefix = session.reading().prefix();
    Served served = new Served(session, prefix, newsroom, newsroom, report::failed);
    Optional<SiteServer> server = options.startNear(terminal, served);
    if (server.isEmpty()) {
      session.close();
      return ExitCode.SITE;
    }
    String home = server.get().origin() + prefix + "/";
    report.begin(home);
    session.follow(report);
    session.begin();
    if (options.isOpen()) {
      Browser.open(terminal, home);
    }
    ServerLife.await(
        () -> {
          server.get().close();
          close(session);
        });
    return ExitCode.OK;
  }

  private void close(Session session) {
    try {
      session.close();
    } catch (IOException e) {
      // What is lost is read again at the next start.
    }
  }
}
