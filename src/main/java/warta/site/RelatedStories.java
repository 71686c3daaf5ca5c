package warta.site;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds earlier stories on the same matter, in one walk from the oldest article to the newest, so
 * that nothing published later changes what an article shows.
 */
final class RelatedStories {

  /** How many of the latest articles of a tag or section are considered. */
  private static final int CANDIDATES = 50;

  private static final int TAG = 10;
  private static final int SECTION = 4;
  private static final int RECENT = 3;

  private record Scored(Article article, int score) {}

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingInt(Scored::score)
          .reversed()
          .thenComparing(s -> s.article().date(), Comparator.reverseOrder())
          .thenComparing(s -> s.article().path());

  private final Map<String, Deque<Article>> byTag = new HashMap<>();
  private final Map<String, Deque<Article>> bySection = new HashMap<>();

  /**
   * The best stories before an article, which itself becomes a candidate for those after it. To be
   * called with articles from the oldest to the newest.
   */
  List<Article> next(Article article, int wanted) {
    // By identity: hashing a record would hash its whole document.
    IdentityHashMap<Article, Integer> scores = new IdentityHashMap<>();
    for (String tag : article.tags()) {
      byTag.getOrDefault(tag, new ArrayDeque<>()).forEach(a -> scores.merge(a, TAG, Integer::sum));
    }
    bySection
        .getOrDefault(article.section(), new ArrayDeque<>())
        .forEach(a -> scores.merge(a, SECTION, Integer::sum));
    List<Scored> scored = new ArrayList<>(scores.size());
    scores.forEach((a, score) -> scored.add(new Scored(a, score + recency(article, a))));
    scored.sort(BEST_FIRST);
    article.tags().forEach(tag -> remember(byTag, tag, article));
    remember(bySection, article.section(), article);
    return scored.stream().limit(wanted).map(Scored::article).toList();
  }

  /** A story of the same month says more than one of years ago. */
  private static int recency(Article article, Article earlier) {
    long days = Duration.between(earlier.date(), article.date()).toDays();
    return days <= 30 ? RECENT : days <= 365 ? 1 : 0;
  }

  private static void remember(Map<String, Deque<Article>> index, String key, Article article) {
    Deque<Article> latest = index.computeIfAbsent(key, k -> new ArrayDeque<>());
    latest.addLast(article);
    if (latest.size() > CANDIDATES) {
      latest.removeFirst();
    }
  }
}
