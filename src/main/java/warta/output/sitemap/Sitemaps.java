package warta.output.sitemap;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.config.SitemapConfig;
import warta.diagnostic.Location;
import warta.output.Generator;
import warta.output.Output;
import warta.site.Article;
import warta.site.Site;
import warta.text.Fingerprint;
import warta.text.XmlWriter;

/**
 * The sitemap of all pages: an index, and files for each month's articles and each other kind of
 * page. When an article is published, the files of other months stay as they are. All lie beside
 * the front page: the protocol lets a sitemap speak only for what is in or below its own folder.
 */
public final class Sitemaps implements Generator {

  private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String IMAGE_SCHEMA = "http://www.google.com/schemas/sitemap-image/1.1";

  /** More than what stands before the first entry and after the last one. */
  private static final int FRAME = 400;

  private final Site site;
  private final SiteConfig config;
  private final SitemapLimits limits;
  private final Fingerprint common;
  private final SitemapEntries entries;
  private final int baseLength;

  /**
   * @param common of all that every output depends on beside the site itself
   */
  public Sitemaps(Site site, SitemapLimits limits, Fingerprint common) {
    this.site = site;
    this.config = site.config();
    this.limits = limits;
    this.common = Fingerprint.builder().add(common).add(config.fingerprint()).build();
    this.entries = new SitemapEntries(site);
    // An ampersand in the address becomes five characters.
    this.baseLength = 5 * config.baseUrl().address().length();
  }

  /** A line of the index. */
  private record Line(String url, @Nullable Change change) {}

  @Override
  public void plan(Consumer<Output> outputs) {
    if (!config.sitemap().pages()) {
      return;
    }
    List<Line> index = new ArrayList<>();
    plan("sections", entries.sections(), Function.identity(), index, outputs);
    months()
        .forEach(
            (month, articles) -> plan(month.toString(), articles, entries::of, index, outputs));
    plan("authors", entries.authors(), Function.identity(), index, outputs);
    plan("topics", entries.topics(), Function.identity(), index, outputs);
    plan("pages", entries.pages(), Function.identity(), index, outputs);
    planIndex(index, outputs);
  }

  private Map<YearMonth, List<Article>> months() {
    Map<YearMonth, List<Article>> months = new TreeMap<>();
    for (Article article : site.articles()) {
      if (site.isIndexed(article.frontMatter(), article.url())) {
        YearMonth month = YearMonth.from(article.date().atZone(config.zone()));
        months.computeIfAbsent(month, m -> new ArrayList<>()).add(article);
      }
    }
    return months;
  }

  /** Plans as many files as the limits ask for; only the last one grows. */
  private <T> void plan(
      String name,
      List<T> items,
      Function<T, SitemapEntry> entry,
      List<Line> index,
      Consumer<Output> outputs) {
    int number = 1;
    for (int from = 0; from < items.size(); number++) {
      String url = "/sitemap-" + name + (number == 1 ? "" : "-" + number) + ".xml";
      Fingerprint.Builder key = Fingerprint.builder().add(common);
      Change latest = null;
      long bytes = FRAME;
      int to = from;
      while (to < items.size() && to - from < limits.urls()) {
        SitemapEntry next = entry.apply(items.get(to));
        bytes += next.mostBytes(baseLength);
        if (bytes > limits.bytes() && to > from) {
          break;
        }
        next.addTo(key);
        latest = Change.latest(latest, next.change());
        to++;
      }
      List<T> part = items.subList(from, to);
      index.add(new Line(url, latest));
      outputs.accept(
          output(
              url, Output.Phase.LISTING, key.build(), faults -> Optional.of(write(part, entry))));
      from = to;
    }
  }

  private void planIndex(List<Line> index, Consumer<Output> outputs) {
    Fingerprint.Builder key = Fingerprint.builder().add(common);
    for (Line line : index) {
      key.add(line.url()).add(line.change() != null);
      if (line.change() != null) {
        line.change().addTo(key);
      }
    }
    outputs.accept(
        output(
            SitemapConfig.INDEX,
            Output.Phase.HOME,
            key.build(),
            faults -> Optional.of(write(index))));
  }

  private static Output output(
      String url, Output.Phase phase, Fingerprint key, Output.Rendered content) {
    return new Output(url, phase, key, content, Location.ofFile(SiteConfig.PATH));
  }

  private <T> byte[] write(List<T> items, Function<T, SitemapEntry> entry) {
    XmlWriter xml = new XmlWriter();
    xml.start("urlset", "xmlns", SCHEMA, "xmlns:image", IMAGE_SCHEMA);
    items.forEach(item -> entry.apply(item).write(config, xml));
    return xml.end().toBytes();
  }

  private byte[] write(List<Line> index) {
    XmlWriter xml = new XmlWriter().start("sitemapindex", "xmlns", SCHEMA);
    for (Line line : index) {
      xml.start("sitemap").text("loc", config.baseUrl().absolute(line.url()));
      if (line.change() != null) {
        xml.text("lastmod", line.change().text(config));
      }
      xml.end();
    }
    return xml.end().toBytes();
  }
}
