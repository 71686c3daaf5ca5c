package warta.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The words and the pattern from which addresses are made.
 *
 * @param article a pattern with {@code {section}}, {@code {slug}}, {@code {yyyy}}, {@code {mm}},
 *     {@code {dd}}; begins and ends with {@code /}
 */
public record Permalinks(
    String article, String archive, String index, String topic, String author) {

  public static final Permalinks DEFAULT =
      new Permalinks("/{section}/{slug}/", "arsip", "indeks", "topik", "penulis");

  /** The first part of the addresses of lite pages. */
  public static final String LITE = "lite";

  static final Set<String> PLACEHOLDERS = Set.of("section", "slug", "yyyy", "mm", "dd");

  /**
   * @param section the section's path, such as {@code internasional/asia}
   * @param date of publication, in the site's zone
   */
  public String ofArticle(String section, String slug, LocalDate date) {
    String named = article.replace("{section}", section).replace("{slug}", slug);
    return named.indexOf('{') < 0 ? named : dated(named, date);
  }

  private static String dated(String named, LocalDate date) {
    return named
        .replace("{yyyy}", fourDigits(date.getYear()))
        .replace("{mm}", twoDigits(date.getMonthValue()))
        .replace("{dd}", twoDigits(date.getDayOfMonth()));
  }

  public String ofSection(String path) {
    return "/" + path + "/";
  }

  public String ofPage(String slug) {
    return "/" + slug + "/";
  }

  public String ofTopics() {
    return "/" + topic + "/";
  }

  public String ofTopic(String slug) {
    return "/" + topic + "/" + slug + "/";
  }

  public String ofAuthors() {
    return "/" + author + "/";
  }

  public String ofAuthor(String id) {
    return "/" + author + "/" + id + "/";
  }

  /** A page of the archive that belongs to the listing at {@code front}. */
  public String ofArchive(String front, int number) {
    return front + archive + "/" + number + "/";
  }

  /** A feed of what is at {@code front}. */
  public String ofFeed(String front, FeedFormat format) {
    return front + format.fileName();
  }

  /** The lite page of the page at {@code url}. */
  public String ofLite(String url) {
    return "/" + LITE + url;
  }

  public String ofIndex() {
    return "/" + index + "/";
  }

  public String ofYear(int year) {
    return ofIndex() + fourDigits(year) + "/";
  }

  public String ofMonth(int year, int month) {
    return ofYear(year) + twoDigits(month) + "/";
  }

  public String ofDay(LocalDate day) {
    return ofMonth(day.getYear(), day.getMonthValue()) + twoDigits(day.getDayOfMonth()) + "/";
  }

  /** The first parts of addresses that sections and standing pages cannot take. */
  public List<String> reservedNames() {
    return List.of(index, topic, author, "assets", "img", "404");
  }

  private static String fourDigits(int year) {
    return year >= 1000 ? Integer.toString(year) : "%04d".formatted(year);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
