package warta.site;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
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

  private static final long MONTH = Duration.ofDays(31).toSeconds();
  private static final long YEAR = Duration.ofDays(366).toSeconds();

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

  /** When each was published, in seconds since 1970. */
  private long[] dates = new long[1024];

  /**
   * The best candidates for the article at hand, by their numbers in the walk, and their scores.
   */
  private int[] best = new int[8];

  private int[] scores = new int[8];
  private int found;

  /**
   * The best stories before an article, which itself becomes a candidate for those after it. To be
   * called with articles from the oldest to the newest.
   */
  List<Article> next(Article article, int wanted) {
    List<Latest> groups = new ArrayList<>(article.tags().size() + 1);
    for (String tag : article.tags()) {
      groups.add(byTag.computeIfAbsent(tag, t -> new Latest()));
    }
    groups.add(bySection.computeIfAbsent(article.section(), s -> new Latest()));
    for (int i = 0; i < groups.size(); i++) {
      count(groups.get(i), i < groups.size() - 1 ? TAG : SECTION);
    }
    long date = article.date().getEpochSecond();
    findBest(date, groups, wanted);
    List<Article> stories = new ArrayList<>(found);
    for (int i = 0; i < found; i++) {
      stories.add(walked.get(best[i]));
    }
    int number = walked.size();
    walked.add(article);
    if (number == shared.length) {
      shared = Arrays.copyOf(shared, 2 * number);
      dates = Arrays.copyOf(dates, 2 * number);
    }
    dates[number] = date;
    for (Latest group : groups) {
      group.add(number);
    }
    return stories;
  }

  private void count(Latest group, int points) {
    for (int i = 0; i < group.size(); i++) {
      shared[group.numbers[i]] += points;
    }
  }

  /** Takes the points of all candidates away again, and keeps the few best. */
  private void findBest(long date, List<Latest> groups, int wanted) {
    found = 0;
    if (best.length <= wanted) {
      best = new int[wanted + 1];
      scores = new int[wanted + 1];
    }
    for (Latest group : groups) {
      for (int i = 0; i < group.size(); i++) {
        int number = group.numbers[i];
        int points = shared[number];
        shared[number] = 0;
        if (points > 0 && (found < wanted || isHopeful(points, wanted))) {
          insert(number, points + recency(date - dates[number]), wanted);
        }
      }
    }
  }

  private boolean isHopeful(int points, int wanted) {
    return wanted > 0 && points + SAME_MONTH >= scores[wanted - 1];
  }

  private void insert(int number, int score, int wanted) {
    int at = found;
    while (at > 0 && isBetter(number, score, at - 1)) {
      best[at] = best[at - 1];
      scores[at] = scores[at - 1];
      at--;
    }
    best[at] = number;
    scores[at] = score;
    found = Math.min(found + 1, wanted);
  }

  /** By score, then the newer one, then by path. */
  private boolean isBetter(int number, int score, int than) {
    if (score != scores[than]) {
      return score > scores[than];
    }
    Article one = walked.get(number);
    Article other = walked.get(best[than]);
    int later = one.date().compareTo(other.date());
    return later != 0 ? later > 0 : one.path().compareTo(other.path()) < 0;
  }

  /**
   * A story of the same month says more than one of years ago.
   *
   * @param age seconds between the two
   */
  private static int recency(long age) {
    if (age < MONTH) {
      return SAME_MONTH;
    }
    return age < YEAR ? SAME_YEAR : 0;
  }
}
