package warta.output.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.content.Document;
import warta.diagnostic.Location;
import warta.output.Generator;
import warta.output.Output;
import warta.output.PageFacts;
import warta.output.PageFacts.Matter;
import warta.site.Article;
import warta.site.Author;
import warta.site.Section;
import warta.site.Term;
import warta.template.PageTemplate;
import warta.template.view.ArchiveView;
import warta.template.view.LinkView;
import warta.template.view.ListingView;
import warta.template.view.PageView;
import warta.text.Fingerprint;

/**
 * The fronts of sections, topics and authors, and their archives. Archive pages are numbered from
 * the oldest, so that a full page never changes when something is published.
 */
public final class ListingPages implements Generator {

  private final PageContext context;

  public ListingPages(PageContext context) {
    this.context = context;
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    for (Section section : context.site().sections().values()) {
      plan(of(section), PageTemplate.SECTION, outputs);
    }
    for (Term term : context.site().terms().values()) {
      plan(of(term), PageTemplate.TOPIC, outputs);
    }
    for (Author author : context.site().authors().values()) {
      plan(of(author), PageTemplate.AUTHOR, outputs);
    }
  }

  private Listing of(Section section) {
    List<LinkView> crumbs = context.crumbsTo(section.path());
    Fingerprint.Builder key = Fingerprint.builder();
    context.addCrumbs(key, section.path());
    return new Listing(
        "section",
        section.title(),
        context.permalinks().ofSection(section.path()),
        section.document(),
        section.articles(),
        section.path(),
        section.children().stream().map(context.site()::section).toList(),
        null,
        crumbs.subList(0, crumbs.size() - 1),
        key.build(),
        context.config().feeds().ofSections(),
        origin(section));
  }

  private Listing of(Term term) {
    return new Listing(
        "topic",
        term.name(),
        context.permalinks().ofTopic(term.slug()),
        null,
        term.articles(),
        "",
        List.of(),
        null,
        List.of(
            context.homeLink(),
            context.link(context.words().get("topics"), context.permalinks().ofTopics())),
        Fingerprint.NONE,
        context.config().feeds().ofTopics(),
        term.articles().get(0).frontMatter().tags().get(0).location());
  }

  private Listing of(Author author) {
    return new Listing(
        "author",
        author.name(),
        context.permalinks().ofAuthor(author.id()),
        author.document(),
        author.articles(),
        "",
        List.of(),
        author,
        List.of(
            context.homeLink(),
            context.link(context.words().get("authors"), context.permalinks().ofAuthors())),
        Fingerprint.NONE,
        context.config().feeds().ofAuthors(),
        author.document().frontMatter().titlePlace());
  }

  /** Where a section comes from. */
  static Location origin(Section section) {
    @Nullable Document document = section.document();
    return document == null
        ? Location.ofFile("content/" + section.path())
        : document.frontMatter().titlePlace();
  }

  private void plan(Listing listing, PageTemplate<ListingView> usual, Consumer<Output> outputs) {
    PageTemplate<ListingView> template = PageContext.template(listing.document(), usual);
    outputs.accept(
        context.output(
            listing.url(),
            Output.Phase.LISTING,
            listing.origin(),
            template,
            () -> frontKey(listing, template),
            () -> frontPage(listing),
            () -> front(listing)));
    if (hasArchive(listing)) {
      for (int n = 1; n <= archivePages(listing); n++) {
        planArchive(listing, n, outputs);
      }
    }
  }

  private boolean hasArchive(Listing listing) {
    return listing.articles().size() > context.config().lists().front();
  }

  private Fingerprint frontKey(Listing listing, PageTemplate<?> template) {
    Fingerprint.Builder key = context.key(template);
    key.add(listing.title()).add(listing.crumbsKey());
    context.addBody(key, listing.document());
    context.cards().addTo(key, listing.newest(context.config().lists().front()));
    listing.children().forEach(child -> key.add(child.path()).add(child.title()));
    Author author = listing.author();
    if (author != null) {
      context.people().addTo(key, author);
    }
    key.add(hasArchive(listing) ? archivePages(listing) : 0);
    return key.build();
  }

  private PageView frontPage(Listing listing) {
    Document document = listing.document();
    Author author = listing.author();
    PageFacts facts =
        context
            .pages()
            .facts(
                listing.kind(),
                listing.title(),
                description(document),
                listing.url(),
                document != null && document.frontMatter().noindex(),
                listing.crumbs(),
                author == null ? Matter.LIST : new Matter.Person(author));
    return context.pages().of(facts, listing.section(), context.feeds().of(listing));
  }

  private ListingView front(Listing listing) {
    int pages = archivePages(listing);
    Document document = listing.document();
    Author author = listing.author();
    List<LinkView> children = new ArrayList<>();
    for (Section child : listing.children()) {
      children.add(context.link(child.title(), context.permalinks().ofSection(child.path())));
    }
    return new ListingView(
        listing.title(),
        description(document),
        context.body(document),
        context.cards().of(listing.newest(context.config().lists().front())),
        List.copyOf(children),
        hasArchive(listing),
        hasArchive(listing) ? archiveLink(listing, pages, "archive") : null,
        author != null,
        author == null ? null : context.people().of(author),
        document == null ? Map.of() : document.frontMatter().extra());
  }

  private void planArchive(Listing listing, int number, Consumer<Output> outputs) {
    String url = context.permalinks().ofArchive(listing.url(), number);
    outputs.accept(
        context.output(
            url,
            Output.Phase.LISTING,
            listing.origin(),
            PageTemplate.ARCHIVE,
            new ArchiveSource(this, listing, number, url)));
  }

  private record ArchiveSource(ListingPages lists, Listing listing, int number, String url)
      implements PageSource<ArchiveView> {

    @Override
    public Fingerprint fingerprint() {
      return lists.archiveKey(listing, number);
    }

    @Override
    public @Nullable Document body() {
      return null;
    }

    @Override
    public PageView page() {
      return lists.archivePage(listing, number, url);
    }

    @Override
    public ArchiveView view() {
      return lists.archive(listing, number);
    }
  }

  private List<Article> itemsOf(Listing listing, int number) {
    return listing.archivePage(number, context.config().lists().archive());
  }

  private int archivePages(Listing listing) {
    return listing.archivePages(context.config().lists().archive());
  }

  private Fingerprint archiveKey(Listing listing, int number) {
    Fingerprint.Builder key = context.key(PageTemplate.ARCHIVE);
    key.add(listing.title())
        .add(listing.url())
        .add(listing.crumbsKey())
        .add(number)
        .add(number < archivePages(listing));
    context.cards().addTo(key, itemsOf(listing, number));
    return key.build();
  }

  private PageView archivePage(Listing listing, int number, String url) {
    List<LinkView> crumbs = new ArrayList<>(listing.crumbs());
    crumbs.add(context.link(listing.title(), listing.url()));
    String title = listing.title() + " – " + context.words().get("archivePage", number);
    return context.pages().list("archive", title, url, listing.section(), List.copyOf(crumbs));
  }

  private ArchiveView archive(Listing listing, int number) {
    int pages = archivePages(listing);
    return new ArchiveView(
        listing.title(),
        context.link(listing.title(), listing.url()),
        number,
        context.cards().of(itemsOf(listing, number)),
        number > 1,
        number > 1 ? archiveLink(listing, number - 1, "archivePage") : null,
        number < pages,
        number < pages ? archiveLink(listing, number + 1, "archivePage") : null);
  }

  private LinkView archiveLink(Listing listing, int number, String word) {
    return context.link(
        context.words().get(word, number), context.permalinks().ofArchive(listing.url(), number));
  }

  private static String description(@Nullable Document document) {
    return document == null ? "" : document.frontMatter().description();
  }
}
