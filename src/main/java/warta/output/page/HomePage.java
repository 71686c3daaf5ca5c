package warta.output.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.config.SiteConfig.ListSizes;
import warta.content.Document;
import warta.diagnostic.Location;
import warta.output.Generator;
import warta.output.Output;
import warta.output.PageFacts;
import warta.output.PageFacts.Matter;
import warta.site.Article;
import warta.site.Section;
import warta.template.PageTemplate;
import warta.template.view.BlockView;
import warta.template.view.CardView;
import warta.template.view.HomeView;
import warta.template.view.PageView;
import warta.text.Fingerprint;

/**
 * The front page: a lead, what stands next to it, the newest, a block for each section, and a strip
 * of photos.
 */
public final class HomePage implements Generator {

  /** A strip of fewer photos looks like a mistake. */
  private static final int FEWEST_PHOTOS = 4;

  private static final int MOST_PHOTOS = 8;

  private final PageContext context;

  public HomePage(PageContext context) {
    this.context = context;
  }

  /** A section's stories that stand nowhere else on the page. */
  private record Block(Section section, List<Article> items) {}

  private record Slots(
      @Nullable Article lead,
      List<Article> secondary,
      List<Article> newest,
      List<Block> blocks,
      List<Article> photos) {}

  @Override
  public void plan(Consumer<Output> outputs) {
    Slots slots = slots();
    Document document = context.site().home();
    PageTemplate<HomeView> template = PageContext.template(document, PageTemplate.HOME);
    Fingerprint.Builder key = context.key(template);
    context.addBody(key, document);
    context.cards().addTo(key, slots.lead() == null ? List.of() : List.of(slots.lead()));
    context.cards().addTo(key, slots.secondary());
    context.cards().addTo(key, slots.newest());
    for (Block block : slots.blocks()) {
      key.add(block.section().path())
          .add(block.section().title())
          .add(block.section().accent().id());
      context.cards().addTo(key, block.items());
    }
    context.cards().addTo(key, slots.photos());
    outputs.accept(
        context.output(
            "/",
            Output.Phase.HOME,
            Location.ofFile(SiteConfig.PATH),
            template,
            key::build,
            () -> page(document),
            () -> view(slots)));
  }

  private PageView page(@Nullable Document document) {
    String own = document == null ? "" : document.frontMatter().description();
    String description = own.isEmpty() ? context.config().description() : own;
    PageFacts facts =
        context.pages().facts("home", "", description, "/", false, List.of(), Matter.FRONT);
    return context.pages().of(facts, "", context.feeds().ofSite());
  }

  private Slots slots() {
    ListSizes sizes = context.config().lists();
    List<Article> articles = context.site().articles();
    Set<Article> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Article> lead = take(articles, 1, shown);
    List<Article> secondary = take(articles, sizes.secondary(), shown);
    List<Article> newest = take(articles, sizes.newest(), shown);
    List<Block> blocks = new ArrayList<>();
    for (Section section : context.site().topSections()) {
      List<Article> items = take(section.articles(), sizes.block(), shown);
      if (!items.isEmpty()) {
        blocks.add(new Block(section, items));
      }
    }
    List<Article> photos = photos(articles, shown);
    return new Slots(lead.isEmpty() ? null : lead.get(0), secondary, newest, blocks, photos);
  }

  /** The newest articles that are not yet shown, newest first. */
  private static List<Article> take(List<Article> oldestFirst, int wanted, Set<Article> shown) {
    List<Article> taken = new ArrayList<>(wanted);
    for (int i = oldestFirst.size() - 1; i >= 0 && taken.size() < wanted; i--) {
      if (shown.add(oldestFirst.get(i))) {
        taken.add(oldestFirst.get(i));
      }
    }
    return taken;
  }

  /** The newest with a lead image that stand nowhere else on the page; none where they are few. */
  private List<Article> photos(List<Article> oldestFirst, Set<Article> shown) {
    List<Article> photos = new ArrayList<>(MOST_PHOTOS);
    for (int i = oldestFirst.size() - 1; i >= 0 && photos.size() < MOST_PHOTOS; i--) {
      Article article = oldestFirst.get(i);
      if (!shown.contains(article)
          && context.site().links().leadImage(article.document()).isPresent()) {
        photos.add(article);
      }
    }
    return photos.size() < FEWEST_PHOTOS ? List.of() : photos;
  }

  private HomeView view(Slots slots) {
    List<BlockView> blocks = new ArrayList<>();
    for (Block block : slots.blocks()) {
      Section section = block.section();
      List<CardView> cards = context.cards().of(block.items());
      blocks.add(
          new BlockView(
              context.link(section.title(), context.permalinks().ofSection(section.path())),
              section.path(),
              section.accent().id(),
              cards.get(0),
              cards.subList(1, cards.size())));
    }
    return new HomeView(
        slots.lead() != null,
        slots.lead() == null ? null : context.cards().of(slots.lead()),
        context.cards().of(slots.secondary()),
        context.cards().of(slots.newest()),
        List.copyOf(blocks),
        context.cards().of(slots.photos()));
  }
}
