package warta.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import warta.newsroom.PublishedSite;

/**
 * A page of a site, and of which kind it is by its own word.
 *
 * @param site that it belongs to
 * @param file that holds it
 * @param kind such as {@code topic}, {@code article opinion}, {@code error 404}, {@code redirect}
 * @param size in bytes
 */
record SitePage(PublishedSite site, Path file, String kind, long size) {

  static SitePage of(PublishedSite site, Path file) {
    try {
      return new SitePage(site, file, kindOf(site.page(file), file), Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<SitePage> all(PublishedSite site) {
    return site.pages().stream().map(file -> of(site, file)).toList();
  }

  /** Of each kind the largest page, which shows the most. */
  static List<SitePage> largestOfEachKind(List<SitePage> pages) {
    Map<String, SitePage> largest = new TreeMap<>();
    for (SitePage page : pages) {
      largest.merge(
          page.kind,
          page,
          (a, b) -> Comparator.comparingLong(SitePage::size).compare(a, b) < 0 ? b : a);
    }
    return new ArrayList<>(largest.values());
  }

  private static String kindOf(Document page, Path file) {
    String kind = page.body().attr("data-page");
    if (kind.isEmpty()) {
      return page.select("meta[http-equiv=refresh]").isEmpty() ? "unknown" : "redirect";
    }
    if (kind.equals("error")) {
      return kind + " " + file.getFileName().toString().replace(".html", "");
    }
    Element article = page.selectFirst("main > article[data-kind]");
    return article == null ? kind : kind + " " + article.attr("data-kind");
  }

  /** Where a reader meets it; the page of lost addresses at one that is lost, deep in the site. */
  String address() {
    return kind.equals("error 404") ? site.base() + "tidak/ada/" : site.addressOf(file);
  }

  boolean isRedirect() {
    return kind.equals("redirect");
  }

  /** Whether it is a page of text alone, which has no frame around it. */
  boolean isLite() {
    return kind.equals("lite");
  }

  /** Whether it shows what newsrooms write, and not what might break a page. */
  boolean isOfANewsroom() {
    return site.name().startsWith("the newsroom");
  }

  boolean isArticle() {
    return kind.startsWith("article ");
  }

  @Override
  public String toString() {
    return kind + ": /" + site.folder().relativize(file) + " of " + site.name();
  }
}
