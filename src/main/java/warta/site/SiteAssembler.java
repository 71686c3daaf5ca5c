package warta.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.content.ContentFile;
import warta.content.ContentPath;
import warta.content.Document;
import warta.content.DocumentKind;
import warta.content.MisplacedFile;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;

/** Assembles documents into a site. */
public final class SiteAssembler {

  /** A document and when it was published: a zone takes long to ask, and sorting asks often. */
  private record Dated(Document document, Instant date) implements Comparable<Dated> {

    /** Oldest first; of one instant the heavier ones first, then by path. */
    @Override
    public int compareTo(Dated other) {
      int order = date.compareTo(other.date);
      return order == 0 ? compareInTime(document, other.document) : order;
    }

    private static int compareInTime(Document one, Document other) {
      int order = Integer.compare(other.frontMatter().weight(), one.frontMatter().weight());
      return order == 0 ? one.path().path().compareTo(other.path().path()) : order;
    }
  }

  private final Materials materials;
  private final SiteConfig config;
  private final Work work;
  private final Consumer<Diagnostic> faults;
  private final Map<String, Document> visible = new LinkedHashMap<>();
  private Map<String, String> addresses = Map.of();
  private final Map<String, Skipped> skipped = new LinkedHashMap<>();
  private final Set<String> unreadable;

  private SiteAssembler(Materials materials, Work work, Consumer<Diagnostic> faults) {
    this.work = work;
    this.materials = materials;
    this.config = materials.config();
    this.faults = faults;
    this.unreadable = new HashSet<>(materials.unreadable());
  }

  /** Assembles a site; what is wrong with single documents is reported, and leaves them out. */
  public static Site assemble(Materials materials, Work work, Consumer<Diagnostic> faults) {
    return new SiteAssembler(materials, work, faults).assemble();
  }

  private Site assemble() {
    checkBundles();
    sortOut();
    SectionTree tree = new SectionTree(config, faults);
    Set<String> checked = new HashSet<>();
    for (Document document : visible.values()) {
      addSection(document, tree, checked);
    }
    skipped.values().forEach(s -> tree.addHidden(s.document().path().section()));
    unreadable.stream()
        .flatMap(path -> ContentPath.of(path).stream())
        .forEach(path -> tree.addHidden(path.section()));
    Authors authors = new Authors(documentsOf(DocumentKind.AUTHOR), unreadable, faults);
    Taxonomy taxonomy = new Taxonomy(faults);
    List<Article> articles = articles(authors, taxonomy);
    articles.forEach(tree::addArticle);
    articles.forEach(taxonomy::add);
    articles.forEach(authors::add);
    Map<String, Section> sections = tree.build(unreadable);
    LinkResolver links = links();
    Map<String, TextUses> uses = uses(links);
    Menus menus = new Menus(config, sections, links, faults);
    Identity identity = new IdentityFinder(config, links, menus, faults).find();
    return new Site(
        config,
        documentsOf(DocumentKind.HOME).stream().findFirst().orElse(null),
        articles,
        Collections.unmodifiableMap(sections),
        Collections.unmodifiableMap(taxonomy.build()),
        authors.build(),
        standingPages(),
        new NeighbourFinder(config.lists().related(), links, faults).find(articles),
        uses,
        addresses,
        menus.main(),
        menus.footer(),
        identity,
        PublishedFiles.find(visible.values(), uses.values(), materials.files(), links, identity),
        materials.tones(),
        List.copyOf(skipped.values()),
        links);
  }

  /** A folder with an {@code index.md} is one article; other texts in it belong nowhere. */
  private void checkBundles() {
    Set<String> bundles = new HashSet<>();
    for (Document document : materials.documents()) {
      if (document.path().isBundle()) {
        bundles.add(document.path().folder());
      }
    }
    for (Document document : materials.documents()) {
      if (!document.path().isBundle() && bundles.contains(document.path().folder())) {
        unreadable.add(document.path().path());
        faults.accept(MisplacedFile.inBundle(document.path()));
      }
    }
  }

  /** Parts the visible from the skipped, and gives the visible their addresses. */
  private void sortOut() {
    Visibility visibility =
        new Visibility(materials.clock(), config.zone(), materials.drafts(), materials.future());
    Addresses namer = new Addresses(config, faults);
    Map<String, String> named = new HashMap<>();
    for (Document document : materials.documents()) {
      String path = document.path().path();
      @Nullable Skipped out = visibility.skip(document);
      if (unreadable.contains(path)) {
        continue;
      }
      if (out != null) {
        skipped.put(path, out);
        continue;
      }
      Optional<String> address = namer.of(document);
      if (address.isEmpty() || isUndated(document)) {
        unreadable.add(path);
      } else {
        visible.put(path, document);
        named.put(path, address.get());
      }
    }
    addresses = compact(named.entrySet());
  }

  /** An article without a usable date was already reported by its reader. */
  private static boolean isUndated(Document document) {
    return document.path().kind() == DocumentKind.ARTICLE && document.frontMatter().date() == null;
  }

  private void addSection(Document document, SectionTree tree, Set<String> checked) {
    String section = document.path().section();
    if (section.isEmpty()) {
      return;
    }
    if (checked.add(section)) {
      Location place = Location.ofFile("content/" + section);
      new Addresses(config, faults).checkSection(section, place);
    }
    if (document.path().kind() == DocumentKind.SECTION) {
      tree.addIndex(document);
    } else {
      tree.add(section);
    }
  }

  private List<Article> articles(Authors authors, Taxonomy taxonomy) {
    List<Article> articles = new ArrayList<>();
    for (Dated dated : oldestFirst(documentsOf(DocumentKind.ARTICLE))) {
      Document document = dated.document();
      articles.add(
          new Article(
              articles.size(),
              document,
              addresses.getOrDefault(document.path().path(), ""),
              dated.date(),
              taxonomy.slugs(document),
              authors.known(document.frontMatter().authors()),
              authors.known(document.frontMatter().editors())));
    }
    return List.copyOf(articles);
  }

  private List<Dated> oldestFirst(List<Document> documents) {
    return documents.stream()
        .map(document -> new Dated(document, dateOf(document)))
        .sorted()
        .toList();
  }

  private Instant dateOf(Document document) {
    var date = document.frontMatter().date();
    return date == null ? Instant.EPOCH : date.toInstant(config.zone());
  }

  private List<StandingPage> standingPages() {
    return documentsOf(DocumentKind.PAGE).stream()
        .sorted(
            (one, other) -> {
              int order = Integer.compare(one.frontMatter().weight(), other.frontMatter().weight());
              return order == 0 ? one.path().path().compareTo(other.path().path()) : order;
            })
        .map(d -> new StandingPage(d, addresses.getOrDefault(d.path().path(), "")))
        .toList();
  }

  private LinkResolver links() {
    Map<String, ContentFile> files = new HashMap<>();
    materials.files().forEach(file -> files.put(file.path(), file));
    Map<String, String> bundles = new HashMap<>();
    for (Document document : visible.values()) {
      if (document.path().isBundle()) {
        bundles.put(document.path().folder(), addresses.getOrDefault(document.path().path(), ""));
      }
    }
    HiddenAddresses hidden = new HiddenAddresses(config);
    return new LinkResolver(
        compact(visible.entrySet()),
        addresses,
        skipped,
        unreadable,
        files,
        bundles,
        hidden.of(skipped.values(), visible.values()));
  }

  /** A map in a third of the memory. */
  @SuppressWarnings("unchecked")
  private static <T> Map<String, T> compact(Collection<Map.Entry<String, T>> entries) {
    return Map.ofEntries(entries.toArray(Map.Entry[]::new));
  }

  private Map<String, TextUses> uses(LinkResolver links) {
    List<Document> documents = List.copyOf(visible.values());
    List<TextUses> found = work.map(documents, document -> TextUses.of(document, links));
    List<Map.Entry<String, TextUses>> uses = new ArrayList<>(documents.size());
    for (int i = 0; i < found.size(); i++) {
      uses.add(Map.entry(documents.get(i).path().path(), found.get(i)));
    }
    return compact(uses);
  }

  private List<Document> documentsOf(DocumentKind kind) {
    return visible.values().stream().filter(d -> d.path().kind() == kind).toList();
  }
}
