package warta.serve.http;

import java.io.IOException;

/** Answers requests below {@link #PATH} by itself, whatever their method. */
@FunctionalInterface
public interface Endpoint {

  /** Where a site has no pages. */
  String PATH = "/_warta/";

  /** Knows nothing. */
  Endpoint NONE = exchange -> false;

  /**
   * Answers by {@link Exchange#answer} or {@link Exchange#events}; runs in a thread of its own, and
   * may take its time.
   *
   * @return whether it has answered; a 404 follows where it has not
   */
  boolean handle(Exchange exchange) throws IOException;
}
