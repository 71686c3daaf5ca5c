package warta.serve.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What happens to a request: who asks, for what, and from where it is answered. */
final class RequestHandler implements HttpHandler {

  private final Doorkeeper doorkeeper;
  private final Served served;
  private final SiteAnswers site;

  RequestHandler(Doorkeeper doorkeeper, Served served) {
    this.doorkeeper = doorkeeper;
    this.served = served;
    this.site = new SiteAnswers(served);
  }

  @Override
  public void handle(HttpExchange http) throws IOException {
    try (http) {
      @Nullable Answer answer = answer(http);
      if (answer != null) {
        send(answer, http);
      }
    }
  }

  /** A file may go while it is being answered; a client that goes is no fault. */
  private void send(Answer answer, HttpExchange http) throws IOException {
    try {
      new Delivery(http).send(answer);
    } catch (IOException e) {
      if (http.getResponseCode() < 0) {
        served.faults().accept(e);
        http.getResponseHeaders().clear();
        new Delivery(http).send(Answer.ofStatus(500));
      }
    }
  }

  /** Null when an endpoint has answered. */
  private @Nullable Answer answer(HttpExchange http) {
    OptionalInt refusal = doorkeeper.refusal(http.getRequestHeaders());
    if (refusal.isPresent()) {
      return Answer.ofStatus(refusal.getAsInt());
    }
    Optional<String> path = RequestPath.of(http.getRequestURI());
    if (path.isEmpty()) {
      return Answer.ofStatus(400);
    }
    try {
      if (path.get().startsWith(Endpoint.PATH)) {
        boolean answered = served.endpoint().handle(new Exchange(http, path.get()));
        return answered ? null : Answer.ofStatus(404);
      }
      String method = http.getRequestMethod();
      if (!method.equals("GET") && !method.equals("HEAD")) {
        return Answer.ofStatus(405).with("Allow", "GET, HEAD");
      }
      return site.answer(Asked.of(path.get(), http));
    } catch (IOException | RuntimeException e) {
      served.faults().accept(e);
      return http.getResponseCode() < 0 ? Answer.ofStatus(500) : null;
    }
  }
}
