package warta.external;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLException;

/** Asks by HTTP: with HEAD, and where that says nothing reliable, with GET and without its body. */
public final class HttpProbe implements Probe {

  private static final String USER_AGENT = "Warta-link-check/0.1 (a newsroom checks its links)";

  /** Statuses with which hosts answer HEAD although the page is there. */
  private static final Set<Integer> UNRELIABLE = Set.of(400, 403, 404, 405, 406, 500, 501);

  private final HttpClient client;
  private final Duration timeout;

  public HttpProbe(Duration timeout) {
    this.timeout = timeout;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(timeout)
            .build();
  }

  @Override
  public Answer ask(URI address) throws InterruptedException {
    try {
      int status = status("HEAD", address);
      return new Answer(
          Integer.toString(UNRELIABLE.contains(status) ? status("GET", address) : status));
    } catch (HttpTimeoutException e) {
      return Answer.LATE;
    } catch (IOException e) {
      return reason(e);
    } catch (IllegalArgumentException e) {
      return Answer.UNUSABLE;
    }
  }

  private int status(String method, URI address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, BodyPublishers.noBody())
            .timeout(timeout)
            .header("User-Agent", USER_AGENT)
            .header("Accept", "*/*")
            .build();
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    response.body().close();
    return response.statusCode();
  }

  private static Answer reason(IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
        return Answer.NO_HOST;
      }
      if (cause instanceof SSLException) {
        return Answer.INSECURE;
      }
    }
    return e instanceof ConnectException ? Answer.NO_CONNECTION : Answer.LOST;
  }
}
