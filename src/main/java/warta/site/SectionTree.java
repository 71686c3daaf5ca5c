package warta.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.content.Accent;
import warta.content.Document;
import warta.data.Located;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;
import warta.diagnostic.Suggestions;

/** Builds the sections from the folders that hold articles or an {@code _index.md}. */
final class SectionTree {

  private final SiteConfig config;
  private final Consumer<Diagnostic> faults;
  private final Map<String, Document> indexes = new HashMap<>();
  private final TreeSet<String> paths = new TreeSet<>();
  private final TreeSet<String> hidden = new TreeSet<>();
  private final Map<String, List<Article>> articles = new HashMap<>();

  SectionTree(SiteConfig config, Consumer<Diagnostic> faults) {
    this.config = config;
    this.faults = faults;
  }

  /** Makes a section known, with those that it is part of. */
  void add(String path) {
    for (String part = path; !part.isEmpty() && paths.add(part); part = parent(part)) {}
  }

  /** Makes a section known that may have nothing to show, so that naming it is no fault. */
  void addHidden(String path) {
    for (String part = path; !part.isEmpty(); part = parent(part)) {
      hidden.add(part);
    }
  }

  void addIndex(Document document) {
    add(document.path().section());
    indexes.put(document.path().section(), document);
  }

  /** Puts an article into its section and those that it is part of; to be called by age. */
  void addArticle(Article article) {
    for (String part = article.section(); !part.isEmpty(); part = parent(part)) {
      articles.computeIfAbsent(part, p -> new ArrayList<>()).add(article);
    }
  }

  /**
   * All sections by path: the configured ones first, each followed by its sub-sections.
   *
   * @param unreadable paths of section indexes with faults of their own
   */
  Map<String, Section> build(Set<String> unreadable) {
    Map<String, Section> sections = new LinkedHashMap<>();
    List<String> tops = ordered(children(""), configuredOrder());
    Map<String, Accent> accents = accents(tops);
    for (String top : tops) {
      collect(top, accents.getOrDefault(top, Accent.GREY), sections, unreadable);
    }
    return sections;
  }

  /** What is chosen counts first, so that no other section gets the same while some are free. */
  private Map<String, Accent> accents(List<String> tops) {
    Map<String, Accent> accents = new HashMap<>();
    for (String top : tops) {
      accent(top).ifPresent(chosen -> accents.put(top, chosen));
    }
    for (String top : tops) {
      accents.computeIfAbsent(top, t -> Accent.next(List.copyOf(accents.values())));
    }
    return accents;
  }

  private Optional<Accent> accent(String path) {
    return Optional.ofNullable(indexes.get(path)).map(d -> d.frontMatter().accent());
  }

  private void collect(
      String path, Accent inherited, Map<String, Section> sections, Set<String> unreadable) {
    Document document = indexes.get(path);
    if (document == null && !unreadable.contains(path + "/_index.md")) {
      faults.accept(
          Diagnostic.at(Rule.SECTION_WITHOUT_INDEX, Location.ofFile("content/" + path))
              .with("section", path));
    }
    List<String> children = ordered(children(path), List.of());
    List<Article> own = List.copyOf(articles.getOrDefault(path, List.of()));
    Accent accent = accent(path).orElse(inherited);
    sections.put(path, new Section(path, title(path), document, accent, children, own));
    children.forEach(child -> collect(child, accent, sections, unreadable));
  }

  private List<String> configuredOrder() {
    List<String> order = new ArrayList<>();
    for (Located<String> entry : config.sections()) {
      if (paths.contains(entry.value())) {
        order.add(entry.value());
      } else if (!hidden.contains(entry.value())) {
        faults.accept(
            Diagnostic.at(Rule.UNKNOWN_SECTION, entry.location())
                .with("section", entry.value())
                .with("suggestion", Suggestions.nearest(entry.value(), paths))
                .with("known", String.join(", ", paths)));
      }
    }
    return order;
  }

  private List<String> children(String path) {
    return paths.stream().filter(p -> parent(p).equals(path)).toList();
  }

  private List<String> ordered(List<String> siblings, List<String> first) {
    return siblings.stream().sorted((one, other) -> compare(one, other, first)).toList();
  }

  /** Those that the configuration names first, then by weight, title and path. */
  private int compare(String one, String other, List<String> first) {
    int order = Integer.compare(rank(one, first), rank(other, first));
    if (order == 0) {
      order = Integer.compare(weight(one), weight(other));
    }
    if (order == 0) {
      order = title(one).compareTo(title(other));
    }
    return order == 0 ? one.compareTo(other) : order;
  }

  private static int rank(String path, List<String> first) {
    int index = first.indexOf(path);
    return index < 0 ? first.size() : index;
  }

  private int weight(String path) {
    Document document = indexes.get(path);
    return document == null ? 0 : document.frontMatter().weight();
  }

  private String title(String path) {
    @Nullable Document document = indexes.get(path);
    if (document != null && !document.frontMatter().title().isEmpty()) {
      return document.frontMatter().title();
    }
    String name = path.substring(path.lastIndexOf('/') + 1).replace('-', ' ');
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
