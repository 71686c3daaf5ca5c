package warta.output.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import warta.config.SiteConfig;
import warta.diagnostic.Location;
import warta.output.Generator;
import warta.output.Output;
import warta.site.Author;
import warta.site.Term;
import warta.template.PageTemplate;
import warta.template.view.DirectoryView;
import warta.template.view.GroupView;
import warta.template.view.LinkView;
import warta.template.view.NoView;
import warta.template.view.PersonView;
import warta.text.Fingerprint;

/** The lists of all topics and of all authors, and the page for addresses that lead nowhere. */
public final class DirectoryPages implements Generator {

  private final PageContext context;

  public DirectoryPages(PageContext context) {
    this.context = context;
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    planTopics(outputs);
    planAuthors(outputs);
    planNotice(PageTemplate.NOT_FOUND, "/404.html", "notFound", outputs);
    planNotice(PageTemplate.GONE, "/410.html", "gone", outputs);
  }

  /** A page that servers show where there is none. */
  private void planNotice(
      PageTemplate<NoView> template, String url, String word, Consumer<Output> outputs) {
    String title = context.words().get(word);
    outputs.accept(
        context.output(
            url,
            Output.Phase.LISTING,
            Location.ofFile(SiteConfig.PATH),
            template,
            () -> context.key(template).build(),
            () -> context.pages().bare("error", title, url),
            () -> NoView.INSTANCE));
  }

  private void planTopics(Consumer<Output> outputs) {
    Fingerprint.Builder key = context.key(PageTemplate.TOPICS);
    TreeMap<String, List<LinkView>> letters = new TreeMap<>();
    for (Term term : context.site().terms().values()) {
      key.add(term.slug()).add(term.name());
      String letter = term.slug().substring(0, 1).toUpperCase(Locale.ROOT);
      letters
          .computeIfAbsent(letter, l -> new ArrayList<>())
          .add(context.link(term.name(), context.permalinks().ofTopic(term.slug())));
    }
    List<GroupView> groups = new ArrayList<>();
    letters.forEach((l, links) -> groups.add(new GroupView(new LinkView(l, ""), links)));
    String title = context.words().get("topics");
    DirectoryView view = new DirectoryView(title, List.copyOf(groups), List.of());
    plan(PageTemplate.TOPICS, "topics", view, context.permalinks().ofTopics(), key, outputs);
  }

  private void planAuthors(Consumer<Output> outputs) {
    Fingerprint.Builder key = context.key(PageTemplate.AUTHORS);
    List<PersonView> people = new ArrayList<>();
    for (Author author : context.site().authors().values()) {
      context.people().addTo(key, author);
      people.add(context.people().of(author));
    }
    String title = context.words().get("authors");
    DirectoryView view = new DirectoryView(title, List.of(), List.copyOf(people));
    plan(PageTemplate.AUTHORS, "authors", view, context.permalinks().ofAuthors(), key, outputs);
  }

  private void plan(
      PageTemplate<DirectoryView> template,
      String kind,
      DirectoryView view,
      String url,
      Fingerprint.Builder key,
      Consumer<Output> outputs) {
    List<LinkView> crumbs = List.of(context.homeLink());
    outputs.accept(
        context.output(
            url,
            Output.Phase.LISTING,
            Location.ofFile(SiteConfig.PATH),
            template,
            key::build,
            () -> context.pages().list(kind, view.title(), url, "", crumbs),
            () -> view));
  }
}
