package warta.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.data.Located;
import warta.diagnostic.Messages;
import warta.diagnostic.Phrase;
import warta.site.ArticleList.Entry;

/** Writes a list of articles: as a table for people, as data for JSON, as CSV. */
final class ArticleTable {

  private static final DateTimeFormatter FOR_PEOPLE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter FOR_PROGRAMS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  private final SiteConfig config;
  private final List<Entry> articles;

  ArticleTable(SiteConfig config, List<Entry> articles) {
    this.config = config;
    this.articles = articles;
  }

  /** One line for each article, in columns, and a line that counts them. */
  String table(Messages messages) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("state", "date", "section", "authors", "title", "file")
            .map(column -> messages.say(Phrase.of("column." + column).with("zone", config.zone())))
            .toList());
    for (Entry article : articles) {
      rows.add(
          List.of(
              messages.say(article.state().phrase()),
              date(article.instant(), FOR_PEOPLE),
              article.document().path().section(),
              String.join(", ", authors(article)),
              article.frontMatter().title(),
              article.document().path().sitePath()));
    }
    String counted = messages.say(Phrase.counted("list.articles", articles.size())) + "\n";
    return articles.isEmpty() ? counted : Columns.of(rows) + counted;
  }

  /** The articles as the maps and lists that JSON is written from. */
  List<Object> data() {
    ZoneId zone = config.zone();
    List<Object> all = new ArrayList<>();
    for (Entry article : articles) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("file", article.document().path().sitePath());
      one.put("state", article.state().label());
      one.put("title", article.frontMatter().title());
      putDate(one, "date", article.instant(), zone);
      putDate(one, "changesAt", article.until(), zone);
      if (!article.url().isEmpty()) {
        one.put("url", config.baseUrl().absolute(article.url()));
      }
      one.put("section", article.document().path().section());
      one.put("kind", article.frontMatter().kind().id());
      one.put("authors", authors(article));
      one.put("tags", tags(article));
      one.put("photo", article.frontMatter().hasImage());
      one.put("description", article.frontMatter().description());
      all.add(one);
    }
    return all;
  }

  /** RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
  String csv() {
    StringBuilder out = new StringBuilder();
    row(
        List.of(
            "file",
            "state",
            "title",
            "date",
            "changesAt",
            "url",
            "section",
            "kind",
            "authors",
            "tags",
            "photo",
            "description"),
        out);
    for (Entry article : articles) {
      row(
          List.of(
              article.document().path().sitePath(),
              article.state().label(),
              article.frontMatter().title(),
              date(article.instant(), FOR_PROGRAMS),
              date(article.until(), FOR_PROGRAMS),
              article.url().isEmpty() ? "" : config.baseUrl().absolute(article.url()),
              article.document().path().section(),
              article.frontMatter().kind().id(),
              String.join("; ", authors(article)),
              String.join("; ", tags(article)),
              article.frontMatter().hasImage() ? "yes" : "no",
              article.frontMatter().description()),
          out);
    }
    return out.toString();
  }

  private static void row(List<String> cells, StringBuilder out) {
    out.append(String.join(",", cells.stream().map(ArticleTable::cell).toList())).append("\r\n");
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  private void putDate(Map<String, Object> to, String key, @Nullable Instant instant, ZoneId zone) {
    if (instant != null) {
      to.put(key, FOR_PROGRAMS.format(instant.atZone(zone)));
    }
  }

  private String date(@Nullable Instant instant, DateTimeFormatter format) {
    return instant == null ? "" : format.format(instant.atZone(config.zone()));
  }

  private static List<String> authors(Entry article) {
    return article.frontMatter().authors().stream().map(Located::value).toList();
  }

  private static List<String> tags(Entry article) {
    return article.frontMatter().tags().stream().map(Located::value).toList();
  }
}
