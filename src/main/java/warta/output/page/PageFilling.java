package warta.output.page;

import java.util.Optional;
import warta.content.ContentPath;
import warta.markdown.Body;
import warta.markdown.Embeddable;
import warta.markdown.UrlEncoding;
import warta.output.BodyAddresses;
import warta.output.HtmlFilling;
import warta.site.LinkResolver.Target;
import warta.site.Site;
import warta.site.TextUses;
import warta.template.Words;
import warta.text.Html;

/** Fills the holes of a text as a full page shows it. */
final class PageFilling extends HtmlFilling {

  /**
   * As wide as the text, which is as wide as a telephone, and elsewhere about sixty letters.
   * Browsers that know {@code auto} take the width that the theme gives an image which loads late.
   */
  private static final String PHOTO_SIZES = "auto, (min-width: 45rem) 41rem, 100vw";

  private final Words words;
  private final boolean framing;
  private final Interruption interruption = new Interruption();

  PageFilling(Site site, Words words, ContentPath from, String dateline) {
    super(BodyAddresses.onItsPage(site, from), words, dateline);
    this.words = words;
    this.framing = TextUses.mayFrame(from);
  }

  /** Marks a link that leaves the site, beside the classes that it may have. */
  @Override
  protected String linkAttributes(Target target, String written) {
    if (!(target instanceof Target.External)) {
      return written;
    }
    String marked =
        written.contains(" class=\"")
            ? written.replace(" class=\"", " class=\"external ")
            : written + " class=\"external\"";
    return marked.contains(" rel=\"") ? marked : marked + " rel=\"external noopener\"";
  }

  /** A card that is a link; where its host has a frame, a script may put that in its place. */
  @Override
  public void embed(Body.Embed embed, StringBuilder out) {
    Optional<Embeddable> found = framing ? Embeddable.of(embed.target()) : Optional.empty();
    if (found.isEmpty()) {
      super.embed(embed, out);
      return;
    }
    Embeddable page = found.get();
    out.append("<figure class=\"embed\"");
    if (!page.frame().isEmpty()) {
      attribute("data-frame", page.frame(), out);
    }
    out.append("><a");
    attribute("href", UrlEncoding.percentEncode(embed.target()), out);
    out.append(" class=\"external\" rel=\"external noopener\"><span>");
    Html.escape(page.host().label(), out);
    out.append("</span> ");
    Html.escape(embed.title(), out);
    out.append("</a>");
    if (!page.frame().isEmpty()) {
      out.append("<figcaption>");
      Html.escape(words.get("embedNotice", page.host().label()), out);
      out.append("</figcaption>");
    }
    out.append("</figure>\n");
  }

  @Override
  protected String imageAttributes() {
    return " loading=\"lazy\" decoding=\"async\"";
  }

  @Override
  protected String photoSizes() {
    return PHOTO_SIZES;
  }

  @Override
  protected void captionStart(StringBuilder out) {
    out.append("<span class=\"visually-hidden\">");
    Html.escape(words.get("imageCaption"), out);
    out.append("</span>");
  }

  @Override
  protected void dateline(String dateline, StringBuilder out) {
    out.append("<span class=\"dateline\">");
    Html.escape(dateline, out);
    out.append("</span>");
  }

  @Override
  public void boundary(Body.Boundary boundary, StringBuilder out) {
    interruption.boundary(boundary, out.length());
  }

  /** Where what was filled can be interrupted. */
  Interruption interruption() {
    return interruption;
  }

  @Override
  public void headingAnchor(Body.HeadingAnchor anchor, StringBuilder out) {
    out.append(" <a class=\"heading-link\"");
    attribute("href", "#" + anchor.id(), out);
    attribute("aria-label", words.get("headingLink") + ": " + anchor.text(), out);
    out.append(">#</a>");
  }
}
