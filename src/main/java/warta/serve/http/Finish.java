package warta.serve.http;

import java.io.IOException;

/** The last hand that is laid on an answer of the site, headers and 404 page included. */
@FunctionalInterface
public interface Finish {

  /** Leaves all as it is. */
  Finish NONE = (path, answer) -> answer;

  /**
   * @param path of the file that is the answer's body, as {@link Content} knows it: {@code
   *     404.html} where nothing was found; empty where no file is answered, as for a redirect
   */
  Answer finish(String path, Answer answer) throws IOException;
}
