package warta.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import warta.content.Document;
import warta.data.Located;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;
import warta.text.Slugs;

/** Collects tags; two spellings with one slug are one term. */
final class Taxonomy {

  private record Spelling(String name, Location place) {}

  private final Consumer<Diagnostic> faults;
  private final Map<String, Spelling> first = new LinkedHashMap<>();
  private final Map<String, String> slugByName = new HashMap<>();
  private final TreeMap<String, List<Article>> articles = new TreeMap<>();

  Taxonomy(Consumer<Diagnostic> faults) {
    this.faults = faults;
  }

  /** The slugs of a document's tags, each once; to be called from the oldest to the newest. */
  List<String> slugs(Document document) {
    List<String> slugs = new ArrayList<>();
    for (Located<String> tag : document.frontMatter().tags()) {
      String slug = slugByName.computeIfAbsent(tag.value(), Slugs::of);
      if (slug.isEmpty()) {
        faults.accept(
            Diagnostic.at(Rule.BAD_SLUG, tag.location())
                .with("key", "tags")
                .with("value", tag.value()));
      } else if (!slugs.contains(slug)) {
        slugs.add(slug);
        checkSpelling(slug, tag);
      }
    }
    return List.copyOf(slugs);
  }

  void add(Article article) {
    for (String slug : article.tags()) {
      articles.computeIfAbsent(slug, s -> new ArrayList<>()).add(article);
    }
  }

  /** All terms by slug, in order of slugs. */
  Map<String, Term> build() {
    Map<String, Term> terms = new LinkedHashMap<>();
    articles.forEach(
        (slug, tagged) -> {
          Spelling spelling = first.get(slug);
          String name = spelling == null ? slug : spelling.name();
          terms.put(slug, new Term(slug, name, List.copyOf(tagged)));
        });
    return terms;
  }

  private void checkSpelling(String slug, Located<String> tag) {
    Spelling known = first.putIfAbsent(slug, new Spelling(tag.value(), tag.location()));
    if (known != null && !known.name().equals(tag.value())) {
      faults.accept(
          Diagnostic.at(Rule.TAG_SPELLING, tag.location())
              .with("tag", tag.value())
              .with("first", known.name())
              .withNote("first-spelling", known.place(), Map.of()));
    }
  }
}
