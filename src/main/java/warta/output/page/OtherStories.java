package warta.output.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.site.Article;
import warta.site.Site.Neighbours;

/**
 * The stories that an article's page points to.
 *
 * @param readAlso amid its text; null for none
 * @param related below it
 */
record OtherStories(@Nullable Article readAlso, List<Article> related) {

  /** All of them below the article. */
  static OtherStories below(Neighbours neighbours) {
    return new OtherStories(null, neighbours.related());
  }

  /**
   * The first of them amid the text. It stands below as well only where there are too few others.
   *
   * @param wanted how many there should be below
   */
  static OtherStories amid(Neighbours neighbours, int wanted) {
    List<Article> all = neighbours.related();
    if (all.isEmpty()) {
      return below(neighbours);
    }
    List<Article> others = new ArrayList<>(all.subList(1, all.size()));
    if (neighbours.further() != null && others.size() < wanted) {
      others.add(neighbours.further());
    }
    if (others.size() < wanted) {
      others.add(all.get(0));
    }
    return new OtherStories(all.get(0), List.copyOf(others));
  }
}
