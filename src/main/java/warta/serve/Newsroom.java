package warta.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Messages;
import warta.serve.face.Dashboard;
import warta.serve.face.Editor;
import warta.serve.face.EditorLinks;
import warta.serve.face.Overlay;
import warta.serve.face.OwnPage;
import warta.serve.face.PhonePage;
import warta.serve.face.ServedPage;
import warta.serve.face.Setting;
import warta.serve.face.WaitingPage;
import warta.serve.http.Answer;
import warta.serve.http.Endpoint;
import warta.serve.http.EventStream;
import warta.serve.http.Exchange;
import warta.serve.http.Finish;
import warta.serve.http.Resource;

/** What browsers get beside the site: our script in each page, news of changes, our own pages. */
public final class Newsroom implements Finish, Endpoint, Happening.Listener {

  private static final String HTML = "text/html; charset=utf-8";
  private static final String POLICY = "Content-Security-Policy";
  private static final String PRESENT_ONLY = "no-store";
  private static final int UNAVAILABLE = 503;

  private final Session session;
  private final Path folder;
  private final Function<String, Messages> words;
  private final Editor editor;
  private final boolean navigates;
  private final Reports reports;
  private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();

  /**
   * @param folder of the site
   * @param words of a newsroom, by the language of its site
   * @param editor that opens sources
   * @param navigates whether browsers go to the page of a text that was changed
   */
  public Newsroom(
      Session session,
      Path folder,
      Function<String, Messages> words,
      Editor editor,
      boolean navigates) {
    this.editor = editor;
    this.session = session;
    this.folder = folder.toAbsolutePath().normalize();
    this.words = words;
    this.navigates = navigates;
    this.reports = new Reports(session);
    session.follow(this);
  }

  private Setting setting() {
    String language = session.reading().language();
    EditorLinks links =
        new EditorLinks(
            editor, folder.toString(), path -> Files.isRegularFile(folder.resolve(path)));
    return new Setting(words.apply(language), language, session.reading().zone(), links);
  }

  @Override
  public Answer finish(String path, Answer answer) throws IOException {
    Present present = session.present();
    if (path.isEmpty()) {
      return present.edition() == null ? own(instead(present), UNAVAILABLE) : answer;
    }
    if (!answer.isPage()) {
      return answer;
    }
    String version =
        answer.body() instanceof VersionedPage page ? page.version() : present.version();
    String html = new String(answer.body().bytes(), StandardCharsets.UTF_8);
    Answer served =
        answer
            .withBody(Resource.ofText(ServedPage.html(html, version)))
            .with("Cache-Control", "no-cache");
    @Nullable String policy = answer.headers().get(POLICY);
    return policy == null ? served : served.with(POLICY, ServedPage.policy(policy));
  }

  /** What is shown as long as there is no page at all. */
  private OwnPage instead(Present present) {
    return present.isSound()
        ? WaitingPage.page(present.version(), setting())
        : Overlay.page(present.faults(), present.reading().excerpts()::line, setting());
  }

  private static Answer own(OwnPage page, int status) {
    return Answer.of(status, HTML, Resource.ofText(page.html()))
        .with(POLICY, page.policy())
        .with("Cache-Control", PRESENT_ONLY);
  }

  @Override
  public boolean handle(Exchange exchange) throws IOException {
    Present present = session.present();
    switch (exchange.path()) {
      case Endpoint.PATH + "events" -> follow(exchange);
      case Endpoint.PATH + "bar" -> {
        String page = exchange.query().getOrDefault("page", "/");
        var bar = reports.bar(page, present, setting());
        if (bar.isEmpty()) {
          return false;
        }
        exchange.answer(
            Answer.of(200, HTML, Resource.ofText(bar.get())).with("Cache-Control", PRESENT_ONLY));
      }
      case PhonePage.PATH ->
          exchange.answer(
              own(PhonePage.html(exchange.query().getOrDefault("page", "/"), setting()), 200));
      case Dashboard.PATH ->
          exchange.answer(
              own(
                  Dashboard.html(
                      reports.session(present), present.reading().excerpts()::line, setting()),
                  200));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void follow(Exchange exchange) throws IOException {
    EventStream stream = exchange.events();
    streams.add(stream);
    try {
      Present now = session.present();
      stream.send("version", EventData.version(now.version()));
      if (now.isSound()) {
        stream.send("mended", EventData.NOTHING);
      } else {
        stream.send("faults", faults(now));
      }
      stream.deliver();
    } finally {
      streams.remove(stream);
    }
  }

  private String faults(Present now) {
    return EventData.html(Overlay.html(now.faults(), now.reading().excerpts()::line, setting()));
  }

  @Override
  public void on(Happening happening) {
    if (happening instanceof Happening.Updated updated) {
      reports.remember(updated);
      send(updated);
    } else if (happening instanceof Happening.Faulty) {
      send("faults", faults(session.present()));
    } else if (happening instanceof Happening.Mended) {
      send("mended", EventData.NOTHING);
    } else if (happening instanceof Happening.Reading reading) {
      String words = WaitingPage.reached(reading.done(), reading.total(), setting());
      send("progress", EventData.progress(reading, words));
    } else if (happening instanceof Happening.Judged) {
      send("reload", EventData.reload(session.present().version(), List.of(), ""));
    }
  }

  private void send(Happening.Updated updated) {
    if (updated.styles().isEmpty()) {
      String target = navigates ? updated.target() : "";
      send("reload", EventData.reload(updated.version(), updated.pages(), target));
      return;
    }
    for (StyleSwap swap : updated.styles()) {
      send("style", EventData.style(updated.version(), swap));
    }
  }

  private void send(String event, String data) {
    streams.forEach(stream -> stream.send(event, data));
  }

  /** How many browser windows follow. */
  public int followers() {
    return streams.size();
  }
}
