package warta.output.feed;

import warta.markdown.Body;
import warta.output.BodyAddresses;
import warta.output.HtmlFilling;
import warta.site.Article;
import warta.site.LinkResolver.Target;
import warta.site.Site;
import warta.template.Words;
import warta.text.Html;

/** Fills the holes of a text for feed readers, which have none of our styles. */
final class FeedFilling extends HtmlFilling {

  FeedFilling(Site site, Words words, Article article) {
    super(
        BodyAddresses.elsewhere(site, article.document().path(), article.url()),
        words,
        article.frontMatter().dateline());
  }

  @Override
  protected String linkAttributes(Target target, String written) {
    return written;
  }

  @Override
  protected String imageAttributes() {
    return "";
  }

  @Override
  protected void captionStart(StringBuilder out) {}

  @Override
  protected void dateline(String dateline, StringBuilder out) {
    out.append("<strong>");
    Html.escape(dateline, out);
    out.append("</strong>");
  }

  /** A link to the place itself is of use only on the page. */
  @Override
  public void headingAnchor(Body.HeadingAnchor anchor, StringBuilder out) {}
}
