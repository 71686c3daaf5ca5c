package warta.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.data.Located;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Rule;
import warta.site.Site.Neighbours;

/** Finds what each article's page shows of other articles. */
final class NeighbourFinder {

  private final int wanted;
  private final LinkResolver links;
  private final Consumer<Diagnostic> faults;

  NeighbourFinder(int wanted, LinkResolver links, Consumer<Diagnostic> faults) {
    this.wanted = wanted;
    this.links = links;
    this.faults = faults;
  }

  /**
   * @param articles oldest first
   */
  Map<String, Neighbours> find(List<Article> articles) {
    Map<String, Article> byPath = new HashMap<>();
    articles.forEach(article -> byPath.put(article.path(), article));
    Map<String, @Nullable Article> following = following(articles);
    Map<String, Article> latest = new HashMap<>();
    RelatedStories stories = new RelatedStories();
    Map<String, Neighbours> found = new HashMap<>(articles.size() * 2);
    for (Article article : articles) {
      List<Article> related = curated(article, byPath);
      @Nullable Article further = null;
      for (Article story : stories.next(article, wanted + related.size() + 1)) {
        if (isIn(related, story)) {
          continue;
        }
        if (related.size() < wanted) {
          related.add(story);
        } else if (further == null) {
          further = story;
        }
      }
      Article previous = latest.put(article.section(), article);
      Article next = following.get(article.path());
      found.put(article.path(), new Neighbours(previous, next, List.copyOf(related), further));
    }
    return Collections.unmodifiableMap(found);
  }

  private static Map<String, @Nullable Article> following(List<Article> articles) {
    Map<String, @Nullable Article> following = new HashMap<>();
    Map<String, Article> newer = new HashMap<>();
    for (int i = articles.size() - 1; i >= 0; i--) {
      Article article = articles.get(i);
      following.put(article.path(), newer.put(article.section(), article));
    }
    return following;
  }

  /** The stories that the front matter names. */
  private List<Article> curated(Article article, Map<String, Article> byPath) {
    List<Article> curated = new ArrayList<>(wanted);
    for (Located<String> entry : article.frontMatter().related()) {
      LinkResolver.Target target = links.resolve(article.document().path(), entry.value());
      if (target instanceof LinkResolver.Target.Page page) {
        Article story = byPath.get(page.document().path().path());
        if (story != null && !isIn(List.of(article), story) && !isIn(curated, story)) {
          curated.add(story);
        }
      } else if (target instanceof LinkResolver.Target.Unpublished unpublished) {
        faults.accept(
            Diagnostic.at(Rule.UNPUBLISHED_LINK, entry.location())
                .with("target", entry.value())
                .with("state", unpublished.skipped().state().phrase()));
      } else if (!(target instanceof LinkResolver.Target.Unreadable)) {
        Diagnostic fault =
            Diagnostic.at(Rule.BROKEN_LINK, entry.location()).with("target", entry.value());
        faults.accept(
            target instanceof LinkResolver.Target.Missing missing
                ? fault.with("suggestion", missing.suggestion())
                : fault);
      }
    }
    return curated;
  }

  /** By path: comparing records would compare their whole documents. */
  private static boolean isIn(List<Article> articles, Article wanted) {
    for (Article article : articles) {
      if (article.path().equals(wanted.path())) {
        return true;
      }
    }
    return false;
  }
}
