package warta.site;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
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
  private static final int SAME_MONTH = 3;
  private static final int SAME_YEAR = 1;

  private static final Duration MONTH = Duration.ofDays(31);
  private static final Duration YEAR = Duration.ofDays(366);

  /** A story and how well it fits. */
  private record Scored(Article article, int score) {
    static final Comparator<Scored> BEST_FIRST =
        Comparator.comparingInt(Scored::score)
            .reversed()
            .thenComparing(s -> s.article().date(), Comparator.reverseOrder())
            .thenComparing(s -> s.article().path());
  }

  /** The latest articles of a tag or section, by their numbers in the walk. */
  private static final class Latest {
    private int[] numbers = new int[4];
    private int count;

    void add(int number) {
      if (count == numbers.length && count < CANDIDATES) {
        numbers = Arrays.copyOf(numbers, Math.min(2 * count, CANDIDATES));
      }
      numbers[count++ % numbers.length] = number;
    }

    int size() {
      return Math.min(count, numbers.length);
    }
  }

  private final List<Article> walked = new ArrayList<>();
  private final Map<String, Latest> byTag = new HashMap<>();
  private final Map<String, Latest> bySection = new HashMap<>();
  private int[] shared = new int[1024];

  /**
   * The best stories before an article, which itself becomes a candidate for those after it. To be
   * called with articles from the oldest to the newest.
   */
  List<Article> next(Article article, int wanted) {
    List<Latest> groups = new ArrayList<>();
    article.tags().forEach(tag -> groups.add(byTag.computeIfAbsent(tag, t -> new Latest())));
    groups.add(bySection.computeIfAbsent(article.section(), s -> new Latest()));
    for (int i = 0; i < groups.size(); i++) {
      count(groups.get(i), i < groups.size() - 1 ? TAG : SECTION);
    }
    List<Article> best = best(article, groups, wanted);
    int number = walked.size();
    walked.add(article);
    if (number == shared.length) {
      shared = Arrays.copyOf(shared, 2 * number);
    }
    groups.forEach(group -> group.add(number));
    return best;
  }

  private void count(Latest group, int points) {
    for (int i = 0; i < group.size(); i++) {
      shared[group.numbers[i]] += points;
    }
  }

  /** Takes the points of all candidates away again, and keeps the few best. */
  private List<Article> best(Article article, List<Latest> groups, int wanted) {
    Instant monthAgo = article.date().minus(MONTH);
    Instant yearAgo = article.date().minus(YEAR);
    List<Scored> best = new ArrayList<>(wanted + 1);
    for (Latest group : groups) {
      for (int i = 0; i < group.size(); i++) {
        int number = group.numbers[i];
        int points = shared[number];
        shared[number] = 0;
        boolean hopeless =
            best.size() == wanted
                && (wanted == 0 || points + SAME_MONTH < best.get(wanted - 1).score());
        if (points > 0 && !hopeless) {
          Article candidate = walked.get(number);
          insert(
              new Scored(candidate, points + recency(candidate.date(), monthAgo, yearAgo)),
              best,
              wanted);
        }
      }
    }
    return best.stream().map(Scored::article).toList();
  }

  private static void insert(Scored scored, List<Scored> best, int wanted) {
    int at = best.size();
    while (at > 0 && Scored.BEST_FIRST.compare(scored, best.get(at - 1)) < 0) {
      at--;
    }
    best.add(at, scored);
    if (best.size() > wanted) {
      best.remove(wanted);
    }
  }

  /** A story of the same month says more than one of years ago. */
  private static int recency(Instant earlier, Instant monthAgo, Instant yearAgo) {
    if (earlier.isAfter(monthAgo)) {
      return SAME_MONTH;
    }
    return earlier.isAfter(yearAgo) ? SAME_YEAR : 0;
  }
}
