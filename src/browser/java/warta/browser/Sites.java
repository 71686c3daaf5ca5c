package warta.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import warta.golden.TestSite;
import warta.newsroom.Newsroom;
import warta.newsroom.OddSite;
import warta.newsroom.PublishedSite;

/** The sites that the tests look at, built and served once for all of them. */
final class Sites implements AutoCloseable {

  private final List<SiteServer> servers = new ArrayList<>();
  private final List<SitePage> pages;
  private final List<SitePage> kinds;
  private final PublishedSite faulty;
  private int faults;

  Sites(Path work) throws IOException {
    SiteServer first = server();
    List<SitePage> newsroom = serve(first, Newsroom.publish("the newsroom", work, first.base("/")));
    SiteServer second = server();
    List<SitePage> plain = SitePage.largestOfEachKind(serve(second, plainHost(second.base("/"))));
    SiteServer third = server();
    List<SitePage> odd = serve(third, OddSite.build(third.base("/ber&ita/")));
    pages = Stream.of(newsroom, plain, odd).flatMap(List::stream).toList();
    Set<String> known = newsroom.stream().map(SitePage::kind).collect(Collectors.toSet());
    kinds =
        Stream.of(
                SitePage.largestOfEachKind(newsroom),
                plain.stream().filter(page -> !known.contains(page.kind())).toList(),
                SitePage.largestOfEachKind(odd))
            .flatMap(List::stream)
            .toList();
    faulty = faulty(work.resolve("faulty"), server());
  }

  private SiteServer server() throws IOException {
    SiteServer server = new SiteServer();
    servers.add(server);
    return server;
  }

  private static List<SitePage> serve(SiteServer server, PublishedSite site) throws IOException {
    server.serve(site);
    return SitePage.all(site);
  }

  /**
   * The newsroom for a host that can neither redirect nor send headers, cut into short lists: so it
   * has pages that redirect, pages with their policy inside, and archive pages.
   */
  private static PublishedSite plainHost(String base) throws IOException {
    TestSite site = TestSite.empty();
    Path content = Newsroom.PROJECT.resolve("content");
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        site.write(
            "content/" + content.relativize(file).toString().replace('\\', '/'),
            Files.readAllBytes(file));
      }
    }
    site.write(
        "content/site.yaml",
        site.read("content/site.yaml").replaceAll("(?m)^lists:.*\\R", "")
            + "\nhosts: [github-pages]\nlists: {front: 3, archive: 3}\n");
    TestSite.Build build = site.build("--base-url", base);
    if (build.exitCode() != 0) {
      throw new AssertionError(build.console());
    }
    return new PublishedSite("the newsroom on a plain host", site.path("public"), base);
  }

  private static PublishedSite faulty(Path folder, SiteServer server) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("_headers"),
        """
        /*
          Content-Security-Policy: default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'
        """);
    Files.writeString(folder.resolve("404.html"), "<!DOCTYPE html><title>?</title>");
    PublishedSite site = new PublishedSite("a faulty site", folder, server.base("/"));
    server.serve(site);
    return site;
  }

  /** Every page of the newsroom and of the site of odd content, and one of each other kind. */
  List<SitePage> pages() {
    return pages;
  }

  /** A page of each kind that the newsroom has, and of each that the site of odd content has. */
  List<SitePage> kinds() {
    return kinds;
  }

  /** A page with faults, to see that a test can find them. */
  SitePage faulty(String body) throws IOException {
    Path file = faulty.folder().resolve("fault" + ++faults + ".html");
    Files.writeString(
        file,
        "<!DOCTYPE html><html lang=\"id\"><head><title>Salah</title><meta name=\"viewport\""
            + " content=\"width=device-width\"><style>a { outline: 0 }</style></head>"
            + "<body data-page=\"faulty\">"
            + body);
    return SitePage.of(faulty, file);
  }

  @Override
  public void close() {
    servers.forEach(SiteServer::close);
  }
}
