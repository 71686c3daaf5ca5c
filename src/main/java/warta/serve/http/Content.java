package warta.serve.http;

import java.io.IOException;
import java.util.Optional;

/** The files of a published site, wherever they are. */
@FunctionalInterface
public interface Content {

  /**
   * @param path of a file below the output folder, with {@code /} between its parts, such as {@code
   *     opini/x/index.html}; never with {@code .} or {@code ..}
   * @return empty where there is no file
   */
  Optional<Resource> find(String path) throws IOException;
}
