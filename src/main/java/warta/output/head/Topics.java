package warta.output.head;

import java.util.ArrayList;
import java.util.List;
import warta.site.Article;
import warta.site.Site;
import warta.site.Term;

/** The names of an article's topics. */
final class Topics {

  private Topics() {}

  static List<String> of(Site site, Article article) {
    List<String> names = new ArrayList<>(article.tags().size());
    for (String slug : article.tags()) {
      Term term = site.terms().get(slug);
      if (term != null) {
        names.add(term.name());
      }
    }
    return names;
  }
}
