package warta.output.image;

import java.util.function.Consumer;
import warta.diagnostic.Location;
import warta.output.Generator;
import warta.output.Output;
import warta.output.SocialCards;
import warta.site.Article;
import warta.site.Site;

/** Publishes the cards of articles without a photo. */
public final class Cards implements Generator {

  private final Site site;

  public Cards(Site site) {
    this.site = site;
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    if (!site.config().images().cards()) {
      return;
    }
    SocialCards cards = new SocialCards(site);
    for (Article article : site.articles()) {
      cards
          .of(article)
          .ifPresent(
              card ->
                  outputs.accept(
                      new Output(
                          card.url(),
                          Output.Phase.FILE,
                          card.key(),
                          new Output.Drawn(card.text()),
                          Location.ofFile(article.document().path().sitePath()))));
    }
  }
}
