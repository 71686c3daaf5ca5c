package warta.output.page;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.content.Document;
import warta.content.FrontMatter;
import warta.output.Generator;
import warta.output.Output;
import warta.output.PageFacts;
import warta.output.PageFacts.Matter;
import warta.site.StandingPage;
import warta.template.PageTemplate;
import warta.template.view.ImageView;
import warta.template.view.PageView;
import warta.template.view.StandingPageView;
import warta.text.Fingerprint;

/** A page for each standing text, such as the imprint. */
public final class StandingPages implements Generator {

  private final PageContext context;

  public StandingPages(PageContext context) {
    this.context = context;
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    for (StandingPage page : context.site().pages()) {
      Document document = page.document();
      PageTemplate<StandingPageView> template = PageContext.template(document, PageTemplate.PAGE);
      Fingerprint.Builder key = context.key(template).add(page.url());
      context.addBody(key, document);
      context.images().addTo(key, document);
      outputs.accept(
          context.output(
              document, page.url(), template, key::build, () -> page(page), () -> view(document)));
    }
  }

  private PageView page(StandingPage page) {
    Document document = page.document();
    PageFacts facts =
        context
            .pages()
            .facts(
                "page",
                document.frontMatter(),
                CardViews.description(document),
                page.url(),
                List.of(context.homeLink()),
                new Matter.Standing(page));
    return context.pages().of(facts, "", context.feeds().ofSite());
  }

  private StandingPageView view(Document document) {
    FrontMatter front = document.frontMatter();
    @Nullable ImageView image = context.images().of(document);
    return new StandingPageView(
        front.title(),
        front.description(),
        image != null,
        image,
        context.body(document),
        BodyParts.contents(document),
        front.extra());
  }
}
