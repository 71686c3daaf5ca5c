package warta.output.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import warta.config.SiteConfig;
import warta.output.Shape;
import warta.site.Author;
import warta.site.Site;

/** Authors and editors as things of a graph. */
final class People {

  private final Site site;
  private final Pictures pictures;

  People(Site site, Pictures pictures) {
    this.site = site;
    this.pictures = pictures;
  }

  /** By the ids of authors that exist, one thing each. */
  List<Map<String, Object>> brief(List<String> ids) {
    List<Map<String, Object>> people = new ArrayList<>(ids.size());
    for (String id : ids) {
      site.author(id).ifPresent(author -> people.add(brief(author).toMap()));
    }
    return people;
  }

  private Node brief(Author author) {
    String url = url(author);
    return Node.of("Person", url + "#person").with("name", author.name()).with("url", url);
  }

  /** As the author's own page tells it. */
  Map<String, Object> full(Author author, String organizationId) {
    Node person =
        brief(author)
            .with("description", author.document().frontMatter().description())
            .with("worksFor", Node.reference(organizationId));
    pictures
        .one(author.document(), Shape.SQUARE)
        .ifPresent(
            picture ->
                person.with("image", pictures.node(picture, url(author) + "#image", List.of())));
    return person.toMap();
  }

  private String url(Author author) {
    SiteConfig config = site.config();
    return config.baseUrl().absolute(config.permalinks().ofAuthor(author.id()));
  }
}
