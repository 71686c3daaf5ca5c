package warta.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of text alone say what the full pages say, and load nothing. */
@TestInstance(Lifecycle.PER_CLASS)
class LiteIT {

  /** What a first round trip carries. */
  private static final int MOST_COMPRESSED = 14 * 1024;

  private static final int MOST_STYLE = 1200;

  private final PublishedSites sites = PublishedSites.shared();
  private final PublishedSite newsroom = sites.newsroom();
  private final PublishedSite odd = sites.odd();

  Stream<PublishedSite> sites() {
    return sites.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void loadNothing(PublishedSite site) {
    for (Path file : lite(site)) {
      Document page = site.page(file);
      String where = site + ": " + file;
      assertThat(page.select("script, img, picture, video, audio, iframe, object, embed, [src]"))
          .as(where)
          .isEmpty();
      assertThat(page.select("link").eachAttr("rel"))
          .as(where)
          .containsExactly("canonical", "icon");
      assertThat(page.selectFirst("link[rel=icon]").attr("href")).as(where).isEqualTo("data:,");
      assertThat(page.select("style")).as(where).hasSize(1);
      assertThat(page.selectFirst("style").data())
          .as(where)
          .doesNotContain("url(", "@import")
          .hasSizeLessThanOrEqualTo(MOST_STYLE);
    }
  }

  @Test
  void areSmall() throws IOException {
    List<String> tooLarge = new ArrayList<>();
    for (Path file : lite(newsroom)) {
      int size = compressed(newsroom.read(file));
      if (size > MOST_COMPRESSED) {
        tooLarge.add(file + ": " + size);
      }
    }
    assertThat(tooLarge).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void belongToAFullPageEach(PublishedSite site) {
    int articles = 0;
    for (Path file : lite(site)) {
      Document page = site.page(file);
      Path full = site.folder().resolve(site.folder().resolve("lite").relativize(file));
      Document original = site.page(full);
      String where = site + ": " + file;
      assertThat(page.select("footer a").eachAttr("abs:href"))
          .as(where)
          .contains(site.addressOf(full));
      assertThat(canonical(page)).as(where).isEqualTo(canonical(original));
      assertThat(page.select("meta[name=robots][content*=noindex]").isEmpty())
          .as(where)
          .isEqualTo(original.select("meta[name=robots][content*=noindex]").isEmpty());
      assertThat(original.select("a").eachAttr("abs:href")).as(where).contains(frontOf(site));
      if (original.body().attr("data-page").equals("article")) {
        articles++;
        assertThat(original.select("a").eachAttr("abs:href"))
            .as(where)
            .contains(site.addressOf(file));
        assertThat(page.selectFirst("h1").text()).isEqualTo(original.selectFirst("h1").text());
        assertThat(text(page)).as(where).isEqualTo(text(original));
        assertThat(page.select(".key-points li").eachText())
            .isEqualTo(original.select(".key-points li").eachText());
      }
    }
    long all =
        site.pages().stream()
            .filter(file -> site.page(file).body().attr("data-page").equals("article"))
            .count();
    assertThat(articles).isEqualTo((int) all);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void areKnownToReadersOnly(PublishedSite site) {
    String prefix = frontOf(site);
    for (Path file : Newsroom.below(site.folder())) {
      if (file.toString().endsWith(".xml") || file.toString().endsWith(".json")) {
        assertThat(site.read(file)).as(file.toString()).doesNotContain(prefix);
      }
    }
  }

  private static String frontOf(PublishedSite site) {
    return site.addressOf(site.folder().resolve("lite/index.html"));
  }

  private static List<Path> lite(PublishedSite site) {
    List<Path> pages = Newsroom.pages(site.folder().resolve("lite"));
    assertThat(pages).isNotEmpty();
    return pages;
  }

  private static String canonical(Document page) {
    return page.selectFirst("link[rel=canonical]").attr("href");
  }

  /** The words of the text itself, pictures apart. */
  private static String text(Document page) {
    Element prose = page.selectFirst(".prose").clone();
    prose.select(".embed span, .embed figcaption").remove();
    prose.select("figure.embed").tagName("p");
    prose.select("figure, .picture, .heading-link, .visually-hidden, .read-also").remove();
    return prose.text();
  }

  private static int compressed(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.size();
  }
}
