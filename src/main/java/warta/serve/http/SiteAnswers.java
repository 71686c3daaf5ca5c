package warta.serve.http;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import warta.text.UrlPath;

/**
 * The site as a host would serve it: files, folders, redirects, headers and the page for what is
 * not there. As at Netlify, a redirect counts only where there is no file.
 */
final class SiteAnswers {

  private static final String INDEX = "index.html";
  private static final String NOT_FOUND = "404.html";

  /** What hosts read and hand out to nobody. */
  private static final Set<String> FOR_HOSTS = Set.of("_headers", "_redirects", ".htaccess");

  private final Served served;
  private final String prefix;
  private final HostRules rules;

  SiteAnswers(Served served) {
    this.served = served;
    this.prefix = UrlPath.decode(served.prefix());
    this.rules = new HostRules(served.content());
  }

  Answer answer(Asked asked) throws IOException {
    String path = asked.path();
    if (!path.startsWith(prefix + "/")) {
      return outside(asked);
    }
    String file = path.substring(prefix.length() + 1);
    Optional<Resource> found = find(file);
    if (found.isPresent()) {
      return page(200, asked, folderToIndex(file), found.get());
    }
    Optional<Redirect.Target> target = rules.redirects().find(path);
    if (target.isPresent()) {
      return follow(target.get(), asked);
    }
    return !file.endsWith("/") && find(file + "/").isPresent()
        ? redirect(301, UrlPath.encode(path) + "/" + asked.query())
        : notFound(asked);
  }

  /** Beside a site that lies below a path there is nothing; the root leads to it. */
  private Answer outside(Asked asked) throws IOException {
    return asked.path().equals("/") || asked.path().equals(prefix)
        ? redirect(302, served.prefix() + "/" + asked.query())
        : notFound(asked);
  }

  private Answer follow(Redirect.Target target, Asked asked) throws IOException {
    if (target.status() >= 300 && target.status() < 400) {
      String query = target.to().indexOf('?') < 0 ? asked.query() : "";
      return redirect(target.status(), target.to() + query);
    }
    String path = UrlPath.decode(target.to());
    String file = path.startsWith(prefix + "/") ? path.substring(prefix.length() + 1) : path;
    Optional<Resource> found = find(file);
    return found.isPresent()
        ? page(target.status(), asked, folderToIndex(file), found.get())
        : notFound(asked);
  }

  private Answer redirect(int status, String to) throws IOException {
    return served.finish().finish("", Answer.ofStatus(status).with("Location", to));
  }

  private Answer notFound(Asked asked) throws IOException {
    Optional<Resource> page = served.content().find(NOT_FOUND);
    return page.isPresent()
        ? page(404, asked, NOT_FOUND, page.get())
        : served.finish().finish("", Answer.ofStatus(404));
  }

  private Answer page(int status, Asked asked, String file, Resource body) throws IOException {
    Answer plain = Answer.of(status, MediaTypes.of(file), body);
    Answer answer = rules.headers().apply(asked.path(), plain);
    Answer finished = served.finish().finish(file, answer);
    // What was changed on the way has no compressed copy.
    return finished.body() == body ? compressed(finished, file, asked) : finished;
  }

  private Answer compressed(Answer answer, String file, Asked asked) throws IOException {
    Optional<Resource> copy = served.content().find(file + ".gz");
    if (copy.isEmpty()) {
      return answer;
    }
    Answer varying = answer.with("Vary", "Accept-Encoding");
    return asked.takesGzip()
        ? varying.with("Content-Encoding", "gzip").withBody(copy.get())
        : varying;
  }

  private Optional<Resource> find(String file) throws IOException {
    boolean isPath = !file.startsWith("/") && !file.contains("//") && !FOR_HOSTS.contains(file);
    return isPath ? served.content().find(folderToIndex(file)) : Optional.empty();
  }

  private static String folderToIndex(String file) {
    return file.isEmpty() || file.endsWith("/") ? file + INDEX : file;
  }
}
