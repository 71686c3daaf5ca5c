package warta.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Follows every link of the built newsroom, as a crawler would. */
@TestInstance(Lifecycle.PER_CLASS)
class LinksIT {

  private static final String HOST = "http://site.invalid/";

  private final Path output = PublishedSites.shared().newsroom().folder();

  @Test
  void everyInternalAddressLeadsToAFileAndEveryFragmentToAnElement() throws IOException {
    List<String> broken = new ArrayList<>();
    int seen = 0;
    for (Path page : Newsroom.pages(output)) {
      Document document = parse(page);
      for (Element element : document.select("[href], [src]")) {
        String address = element.absUrl(element.hasAttr("href") ? "href" : "src");
        if (address.startsWith(HOST)) {
          seen++;
          if (!exists(URI.create(address))) {
            broken.add(output.relativize(page) + " -> " + address);
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(1000);
    assertThat(broken).isEmpty();
  }

  @Test
  void everyPageCanBeReachedFromTheFrontPage() throws IOException {
    Set<Path> reached = new TreeSet<>();
    Deque<Path> waiting = new ArrayDeque<>(List.of(output.resolve("index.html")));
    while (!waiting.isEmpty()) {
      Path page = waiting.poll();
      if (!page.toString().endsWith(".html") || !reached.add(page)) {
        continue;
      }
      for (Element link : parse(page).select("a[href]")) {
        String address = link.absUrl("href");
        if (address.startsWith(HOST)) {
          waiting.add(fileOf(URI.create(address)));
        }
      }
    }
    Set<Path> unreached = new TreeSet<>(Newsroom.pages(output));
    unreached.removeAll(reached);
    unreached.remove(output.resolve("404.html"));
    unreached.remove(output.resolve("410.html"));
    assertThat(unreached).isEmpty();
  }

  private Document parse(Path page) throws IOException {
    String path = output.relativize(page).toString().replace('\\', '/');
    return Jsoup.parse(Files.readString(page), HOST + path.replaceFirst("index\\.html$", ""));
  }

  private boolean exists(URI address) throws IOException {
    Path file = fileOf(address);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    String fragment = address.getFragment();
    return fragment == null
        || fragment.isEmpty()
        || Jsoup.parse(Files.readString(file)).getElementById(fragment) != null;
  }

  private Path fileOf(URI address) {
    String path = address.getPath().substring(1);
    return output.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }
}
