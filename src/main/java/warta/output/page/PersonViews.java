package warta.output.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.site.Author;
import warta.site.Site;
import warta.template.view.ImageView;
import warta.template.view.PersonView;
import warta.text.Fingerprint;

/** Views of authors and editors. */
final class PersonViews {

  private final Site site;
  private final ImageViews images;
  private final Map<String, PersonView> made = new ConcurrentHashMap<>();

  PersonViews(Site site, ImageViews images) {
    this.site = site;
    this.images = images;
  }

  List<PersonView> of(List<String> ids) {
    List<PersonView> people = new ArrayList<>(ids.size());
    for (String id : ids) {
      site.author(id).ifPresent(author -> people.add(of(author)));
    }
    return people;
  }

  PersonView of(Author author) {
    return made.computeIfAbsent(author.id(), id -> make(author));
  }

  private PersonView make(Author author) {
    SiteConfig config = site.config();
    @Nullable ImageView image = images.of(author.document());
    return new PersonView(
        author.name(),
        config.baseUrl().href(config.permalinks().ofAuthor(author.id())),
        author.document().frontMatter().description(),
        initials(author.name()),
        image != null,
        image);
  }

  /** Adds all that {@link #of(List)} depends on. */
  void addTo(Fingerprint.Builder key, List<String> ids) {
    key.add(ids.size());
    for (String id : ids) {
      site.author(id).ifPresent(author -> addTo(key, author));
    }
  }

  /** Adds all that {@link #of(Author)} depends on. */
  void addTo(Fingerprint.Builder key, Author author) {
    key.add(author.id()).add(author.name()).add(author.document().frontMatter().description());
    images.addTo(key, author.document());
  }

  private static String initials(String name) {
    String[] parts = name.strip().split("\\s+", -1);
    String first = firstLetter(parts[0]);
    return parts.length == 1 ? first : first + firstLetter(parts[parts.length - 1]);
  }

  private static String firstLetter(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
