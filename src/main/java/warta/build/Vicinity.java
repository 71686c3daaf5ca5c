package warta.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import warta.build.cache.Recollection;
import warta.build.cache.Snapshot;
import warta.build.cache.Surroundings;
import warta.build.cache.Surroundings.Around;
import warta.content.Document;
import warta.site.Appearance;
import warta.site.Article;
import warta.site.LinkResolver;
import warta.site.Site;
import warta.site.Site.Neighbours;

/** The texts on which the pages of some articles depend, as the last build read them. */
final class Vicinity {

  private final Snapshot snapshot;
  private final Surroundings surroundings;
  private final Recollection known;
  private final TreeSet<String> paths;
  private final Map<String, Around> around = new HashMap<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<List<String>> feeds = new HashSet<>();

  Vicinity(Snapshot snapshot, Surroundings surroundings, Recollection known) {
    this.snapshot = snapshot;
    this.surroundings = surroundings;
    this.known = known;
    this.paths = new TreeSet<>(snapshot.common());
  }

  /** Adds an article, all that its pages show of others, and what is fed with it. */
  void add(Document article) {
    String path = article.path().path();
    articles.add(path);
    paths.add(path);
    surroundings
        .of(path)
        .ifPresent(
            found -> {
              around.put(path, found);
              paths.addAll(found.paths());
            });
    for (List<String> feed : snapshot.quoted()) {
      if (feed.contains(path)) {
        feeds.add(feed);
        paths.addAll(feed);
      }
    }
    for (String target : Appearance.linksWithin(article.facts())) {
      for (String linked : LinkResolver.candidates(article.path(), target)) {
        paths.add(linked);
        // A file in an article's folder has its address from the article.
        paths.add(linked.substring(0, linked.lastIndexOf('/') + 1) + "index.md");
      }
    }
  }

  /** The paths of what was added. */
  Set<String> articles() {
    return articles;
  }

  /** The feeds that hold the whole text of an added article, by the paths of what they hold. */
  Set<List<String>> feeds() {
    return feeds;
  }

  /** In order of their paths; empty where one of them is lost. */
  Optional<List<Document>> documents() {
    List<Document> documents = new ArrayList<>();
    for (String path : paths) {
      if (known.hasText(path)) {
        Optional<Document> document = known.document(path);
        if (document.isEmpty()) {
          return Optional.empty();
        }
        documents.add(document.get());
      }
    }
    return Optional.of(documents);
  }

  /**
   * A site of these documents, in which the added articles have the neighbours of the whole one.
   */
  Site withNeighbours(Site site) {
    Map<String, Article> articles = new HashMap<>();
    site.articles().forEach(article -> articles.put(article.path(), article));
    List<Neighbours> neighbours = new ArrayList<>(site.neighbours());
    around.forEach(
        (path, others) -> {
          Article article = articles.get(path);
          if (article != null) {
            neighbours.set(article.number(), neighbours(others, articles));
          }
        });
    return site.with(neighbours);
  }

  private static Neighbours neighbours(Around around, Map<String, Article> articles) {
    List<Article> related = new ArrayList<>();
    for (String path : around.related()) {
      Article article = articles.get(path);
      if (article != null) {
        related.add(article);
      }
    }
    return new Neighbours(
        find(around.previous(), articles),
        find(around.next(), articles),
        List.copyOf(related),
        find(around.further(), articles));
  }

  private static @Nullable Article find(@Nullable String path, Map<String, Article> articles) {
    return path == null ? null : articles.get(path);
  }
}
