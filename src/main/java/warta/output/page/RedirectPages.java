package warta.output.page;

import java.util.List;
import java.util.function.Consumer;
import warta.content.Document;
import warta.data.Located;
import warta.output.Generator;
import warta.output.Output;
import warta.site.Article;
import warta.site.StandingPage;
import warta.template.PageTemplate;
import warta.template.view.RedirectView;

/** A page at each old address that sends its reader to the new one. */
public final class RedirectPages implements Generator {

  private final PageContext context;

  public RedirectPages(PageContext context) {
    this.context = context;
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    for (Article article : context.site().articles()) {
      plan(article.document(), article.url(), outputs);
    }
    for (StandingPage page : context.site().pages()) {
      plan(page.document(), page.url(), outputs);
    }
  }

  private void plan(Document document, String url, Consumer<Output> outputs) {
    for (Located<String> alias : document.frontMatter().aliases()) {
      String from = address(alias.value());
      String title = document.frontMatter().title();
      RedirectView view = new RedirectView(context.base().href(url), context.base().absolute(url));
      outputs.accept(
          context.output(
              from,
              Output.Phase.REDIRECT,
              alias.location(),
              PageTemplate.REDIRECT,
              () -> context.key(PageTemplate.REDIRECT).add(url).add(title).build(),
              () -> context.page("redirect", title, "", url, "", List.of()),
              () -> view));
    }
  }

  /** An address without a file's ending means a folder. */
  private static String address(String alias) {
    String name = alias.substring(alias.lastIndexOf('/') + 1);
    return name.isEmpty() || name.contains(".") ? alias : alias + "/";
  }
}
