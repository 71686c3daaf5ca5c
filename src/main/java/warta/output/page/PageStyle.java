package warta.output.page;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import warta.content.Document;
import warta.output.ContentPolicy;
import warta.template.PageTemplate;
import warta.template.TemplateRenderer;
import warta.template.TemplateSet;
import warta.template.Words;
import warta.text.Fingerprint;

/**
 * What all pages of a theme share, whatever is in the site.
 *
 * @param policy of a page without frames
 * @param common of all that every page depends on beside the site itself: this program, the words,
 *     the names of the assets
 */
public record PageStyle(
    Words words,
    TemplateSet templates,
    TemplateRenderer renderer,
    ContentPolicy policy,
    DateViews dates,
    Fingerprint common) {

  /** Loads what the pages of some articles would else wait for. */
  public void load(Collection<Document> articles) {
    Set<String> names = new TreeSet<>();
    for (Document article : articles) {
      names.add(PageContext.template(article, PageTemplate.ARTICLE).name());
    }
    names.forEach(renderer::load);
    dates.load();
  }
}
