package warta.output;

import java.util.List;
import warta.site.Article;
import warta.site.Author;
import warta.site.StandingPage;
import warta.template.view.LinkView;

/**
 * What a page is, before anyone says how it is shown.
 *
 * @param kind as its view names it
 * @param title without the site's name; empty on the front page
 * @param description its own; may be empty
 * @param path on this site
 * @param canonical the full address that search engines should keep
 * @param hidden whether search engines should leave it out
 * @param crumbs from the front page down to its parent
 */
public record PageFacts(
    String kind,
    String title,
    String description,
    String path,
    String canonical,
    boolean hidden,
    List<LinkView> crumbs,
    Matter matter) {

  /** The same page with another description. */
  public PageFacts describedAs(String other) {
    return new PageFacts(kind, title, other, path, canonical, hidden, crumbs, matter);
  }

  /** The same page of a text whose original is elsewhere, at a full address. */
  public PageFacts firstPublishedAt(String original) {
    return new PageFacts(kind, title, description, path, original, hidden, crumbs, matter);
  }

  /** What a page is about. */
  public sealed interface Matter {

    Matter FRONT = new Front();
    Matter LIST = new Stories();
    Matter NOTHING = new Nothing();

    /** An article. */
    record Story(Article article) implements Matter {}

    /** An author. */
    record Person(Author author) implements Matter {}

    /** A text that is not news. */
    record Standing(StandingPage page) implements Matter {}

    /** The site itself. */
    record Front() implements Matter {}

    /** Links to pages that belong together. */
    record Stories() implements Matter {}

    /** Nothing that a machine should know of, such as an error. */
    record Nothing() implements Matter {}
  }
}
