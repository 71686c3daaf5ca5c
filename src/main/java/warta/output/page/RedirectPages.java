package warta.output.page;

import java.util.List;
import java.util.function.Consumer;
import warta.output.Generator;
import warta.output.Output;
import warta.site.Moves.Moved;
import warta.template.PageTemplate;
import warta.template.view.RedirectView;

/**
 * A page at each old address that sends its reader to the new one: the last resort, for hosts that
 * cannot be told to redirect.
 */
public final class RedirectPages implements Generator {

  private final PageContext context;
  private final List<Moved> moved;

  public RedirectPages(PageContext context, List<Moved> moved) {
    this.context = context;
    this.moved = moved;
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    for (Moved move : moved) {
      String url = move.to();
      RedirectView view = new RedirectView(context.base().href(url), context.base().absolute(url));
      outputs.accept(
          context.output(
              move.from(),
              Output.Phase.REDIRECT,
              move.place(),
              PageTemplate.REDIRECT,
              () -> context.key(PageTemplate.REDIRECT).add(url).add(move.title()).build(),
              () -> context.pages().bare("redirect", move.title(), url),
              () -> view));
    }
  }
}
