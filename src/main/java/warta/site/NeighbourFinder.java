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
   * By the numbers of articles.
   *
   * @param articles oldest first
   */
  List<Neighbours> find(List<Article> articles) {
    @Nullable Article[] following = following(articles);
    Map<String, Article> byPath = new HashMap<>();
    Map<String, Article> latest = new HashMap<>();
    RelatedStories stories = new RelatedStories();
    List<Neighbours> found = new ArrayList<>(articles.size());
    for (Article article : articles) {
      List<Article> related = List.of();
      if (!article.frontMatter().related().isEmpty()) {
        if (byPath.isEmpty()) {
          articles.forEach(other -> byPath.put(other.path(), other));
        }
        related = curated(article, byPath);
      }
      List<Article> earlier = stories.next(article, wanted + related.size() + 1);
      Article previous = latest.put(article.section(), article);
      Article next = following[article.number()];
      found.add(together(previous, next, related, earlier));
    }
    return Collections.unmodifiableList(found);
  }

  private static @Nullable Article[] following(List<Article> articles) {
    @Nullable Article[] following = new Article[articles.size()];
    Map<String, Article> newer = new HashMap<>();
    for (int i = articles.size() - 1; i >= 0; i--) {
      following[i] = newer.put(articles.get(i).section(), articles.get(i));
    }
    return following;
  }

  /** What was chosen comes first, and whole. */
  private Neighbours together(
      @Nullable Article previous,
      @Nullable Article next,
      List<Article> curated,
      List<Article> earlier) {
    List<Article> related = new ArrayList<>(Math.max(wanted, curated.size()));
    related.addAll(curated);
    @Nullable Article further = null;
    for (Article story : earlier) {
      if (curated.isEmpty() || !isIn(curated, story)) {
        if (related.size() < wanted) {
          related.add(story);
        } else if (further == null) {
          further = story;
        }
      }
    }
    return new Neighbours(previous, next, List.copyOf(related), further);
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
            target instanceof LinkResolver.Target.Missing
                ? fault.with("suggestion", links.suggest(article.document().path(), entry.value()))
                : fault);
      }
    }
    return curated;
  }

  /** Comparing records would compare their whole documents. */
  private static boolean isIn(List<Article> articles, Article wanted) {
    for (Article article : articles) {
      if (article.number() == wanted.number()) {
        return true;
      }
    }
    return false;
  }
}
