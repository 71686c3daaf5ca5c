package warta.output;

import java.util.Optional;
import warta.image.CardText;
import warta.site.Article;
import warta.site.LeadPhoto;
import warta.site.Site;
import warta.text.Fingerprint;
import warta.text.Slugs;

/** The cards that are drawn for articles without a photo that networks would show large. */
public final class SocialCards {

  /** Google Discover, and the large cards of networks: 1200 pixels wide, 300,000 in all. */
  private static final int LEAST_WIDTH = 1200;

  private static final long LEAST_PIXELS = 300_000;

  private static final int DIGITS = 10;

  private final Site site;

  public SocialCards(Site site) {
    this.site = site;
  }

  /**
   * A card.
   *
   * @param url its path on the site
   * @param key of all that is drawn
   */
  public record Card(String url, CardText text, Fingerprint key) {}

  /** Empty where a photo serves better, where none are wanted, and where letters are missing. */
  public Optional<Card> of(Article article) {
    if (!site.config().images().cards() || hasLargePhoto(article)) {
      return Optional.empty();
    }
    CardText text =
        new CardText(
            site.config().title(),
            site.section(article.section()).title(),
            article.frontMatter().title(),
            site.config().isRightToLeft());
    return text.isDrawable() ? Optional.of(card(article, text)) : Optional.empty();
  }

  private boolean hasLargePhoto(Article article) {
    return LeadPhoto.of(article.document(), site.links())
        .map(LeadPhoto::file)
        .filter(file -> file.hasReadableSize() && file.width() >= LEAST_WIDTH)
        .filter(file -> (long) file.width() * file.height() >= LEAST_PIXELS)
        .isPresent();
  }

  private static Card card(Article article, CardText text) {
    Fingerprint key =
        Fingerprint.builder().add("card").add(CardText.VERSION).add(text.toString()).build();
    String name = Slugs.of(article.path().replaceFirst("(/index)?\\.md$", ""));
    return new Card(Photo.FOLDER + "card/" + name + "." + key.shortHex(DIGITS) + ".png", text, key);
  }
}
