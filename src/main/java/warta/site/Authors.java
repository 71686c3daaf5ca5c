package warta.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import warta.content.Document;
import warta.data.Located;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Rule;
import warta.diagnostic.Suggestions;

/** Authors by id, and the articles of each. */
final class Authors {
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Map<String, List<Article>> articles = new HashMap<>();

  /** Each once: most articles have one of a few lists. */
  private final Map<List<String>, List<String>> known = new HashMap<>();

  private final Set<String> unreadable;
  private final Consumer<Diagnostic> faults;

  Authors(List<Document> documents, Set<String> unreadable, Consumer<Diagnostic> faults) {
    documents.stream()
        .sorted(Authors::compare)
        .forEach(d -> this.documents.put(d.path().name(), d));
    this.unreadable = unreadable;
    this.faults = faults;
  }

  /** By their names. */
  private static int compare(Document one, Document other) {
    int order = one.frontMatter().title().compareTo(other.frontMatter().title());
    return order == 0 ? one.path().name().compareTo(other.path().name()) : order;
  }

  /** The ids that exist; the others are reported. */
  List<String> known(List<Located<String>> ids) {
    List<String> found = new ArrayList<>();
    for (Located<String> id : ids) {
      if (documents.containsKey(id.value())) {
        found.add(id.value());
      } else if (!unreadable.contains("authors/" + id.value() + ".md")) {
        faults.accept(
            Diagnostic.at(Rule.UNKNOWN_AUTHOR, id.location())
                .with("author", id.value())
                .with("suggestion", Suggestions.nearest(id.value(), documents.keySet()))
                .with("known", String.join(", ", documents.keySet())));
      }
    }
    return known.computeIfAbsent(List.copyOf(found), list -> list);
  }

  void add(Article article) {
    for (String id : article.authors()) {
      articles.computeIfAbsent(id, i -> new ArrayList<>()).add(article);
    }
  }

  Map<String, Author> build() {
    Map<String, Author> authors = new LinkedHashMap<>();
    documents.forEach(
        (id, document) ->
            authors.put(
                id, new Author(id, document, List.copyOf(articles.getOrDefault(id, List.of())))));
    return Collections.unmodifiableMap(authors);
  }
}
