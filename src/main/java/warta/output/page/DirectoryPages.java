package warta.output.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import warta.config.SiteConfig;
import warta.diagnostic.Location;
import warta.output.Generator;
import warta.output.Output;
import warta.site.Author;
import warta.site.Term;
import warta.template.view.DirectoryView;
import warta.template.view.GroupView;
import warta.template.view.LinkView;
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
    String title = context.words().get("notFound");
    plan("404", "error", title, "/404.html", List.of(), context.key("404.peb"), Map.of(), outputs);
  }

  private void planTopics(Consumer<Output> outputs) {
    Fingerprint.Builder key = context.key("topics.peb");
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
    plan("topics", view, context.permalinks().ofTopics(), key, outputs);
  }

  private void planAuthors(Consumer<Output> outputs) {
    Fingerprint.Builder key = context.key("authors.peb");
    List<PersonView> people = new ArrayList<>();
    for (Author author : context.site().authors().values()) {
      context.people().addTo(key, author);
      people.add(context.people().of(author));
    }
    String title = context.words().get("authors");
    DirectoryView view = new DirectoryView(title, List.of(), List.copyOf(people));
    plan("authors", view, context.permalinks().ofAuthors(), key, outputs);
  }

  private void plan(
      String kind,
      DirectoryView view,
      String url,
      Fingerprint.Builder key,
      Consumer<Output> outputs) {
    List<LinkView> crumbs = List.of(context.homeLink());
    plan(kind, kind, view.title(), url, crumbs, key, Map.of("directory", view), outputs);
  }

  private void plan(
      String template,
      String kind,
      String title,
      String url,
      List<LinkView> crumbs,
      Fingerprint.Builder key,
      Map<String, Object> variables,
      Consumer<Output> outputs) {
    outputs.accept(
        context.output(
            url,
            Output.Phase.LISTING,
            Location.ofFile(SiteConfig.PATH),
            template + ".peb",
            key.build(),
            () -> context.page(kind, title, "", url, "", crumbs),
            () -> variables));
  }
}
