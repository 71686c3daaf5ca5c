package warta.output.head;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import warta.content.Document;
import warta.image.SocialCard;
import warta.output.Picture;
import warta.output.Shape;
import warta.output.SocialCards;
import warta.site.Article;
import warta.site.Author;
import warta.site.Site;

/** The images of pages as things of a graph, with their true sizes. */
final class Pictures {

  private final Site site;
  private final SocialCards cards;

  Pictures(Site site) {
    this.site = site;
    this.cards = new SocialCards(site);
  }

  /** Those of an article, a photo in three ratios; none where search engines would refuse them. */
  List<Picture> of(Document document) {
    return Picture.crops(site, document).stream().filter(Pictures::isFit).toList();
  }

  /** The one of a person, or of a page that is no article. */
  Optional<Picture> one(Document document, Shape shape) {
    return Picture.lead(site, document, shape).filter(Pictures::isFit);
  }

  /** The card that is drawn for an article without a large photo. */
  Optional<Picture> card(Article article) {
    return cards
        .of(article)
        .map(
            card ->
                new Picture(
                    site.config().baseUrl().absolute(card.url()),
                    "image/png",
                    SocialCard.WIDTH,
                    SocialCard.HEIGHT,
                    article.frontMatter().title(),
                    "",
                    "",
                    ""));
  }

  private static boolean isFit(Picture picture) {
    return picture.isVector()
        || picture.width() == 0
        || picture.pixels() >= SocialTags.FEWEST_PIXELS;
  }

  /**
   * An image.
   *
   * @param people one of whom may have made it
   */
  Map<String, Object> node(Picture picture, String id, List<String> people) {
    Node node =
        Node.of("ImageObject", id)
            .with("url", picture.url())
            .with("contentUrl", picture.url())
            .with("encodingFormat", picture.type());
    if (!picture.isVector()) {
      node.with("width", picture.width()).with("height", picture.height());
    }
    node.with("caption", picture.caption().isEmpty() ? picture.alt() : picture.caption())
        .with("creditText", picture.credit())
        .with("copyrightNotice", picture.credit())
        .with("license", Licences.address(picture.license()));
    creator(picture.credit(), people)
        .ifPresent(
            author ->
                node.with("creator", Node.of("Person", "").with("name", author.name()).toMap()));
    return node.toMap();
  }

  /** A credit says who made it, but not which part of it is a person's name, unless we know one. */
  private Optional<Author> creator(String credit, List<String> people) {
    return people.stream()
        .flatMap(id -> site.author(id).stream())
        .filter(author -> List.of(credit.split("\\s*/\\s*", -1)).contains(author.name()))
        .findFirst();
  }
}
