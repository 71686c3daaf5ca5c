package warta.output.page;

import java.util.BitSet;
import java.util.Optional;
import warta.config.BaseUrl;
import warta.content.ContentFile;
import warta.content.ContentPath;
import warta.markdown.Body;
import warta.markdown.Filling;
import warta.markdown.UrlEncoding;
import warta.site.LinkResolver.Target;
import warta.site.Site;
import warta.template.Words;
import warta.text.Html;

/** Fills the holes of a text as a full page shows it. */
final class PageFilling implements Filling {

  private final Site site;
  private final Words words;
  private final ContentPath from;
  private final String dateline;
  private final BitSet open = new BitSet();

  PageFilling(Site site, Words words, ContentPath from, String dateline) {
    this.site = site;
    this.words = words;
    this.from = from;
    this.dateline = dateline;
  }

  @Override
  public void linkStart(Body.LinkStart start, StringBuilder out) {
    Target target = site.links().resolve(from, start.target());
    Optional<String> href = href(target);
    if (href.isEmpty()) {
      return;
    }
    open.set(start.number());
    out.append("<a href=\"");
    Html.escape(href.get(), out);
    out.append('"');
    if (!start.title().isEmpty()) {
      attribute("title", start.title(), out);
    }
    out.append(
        target instanceof Target.External ? external(start.attributes()) : start.attributes());
    out.append('>');
  }

  @Override
  public void linkEnd(Body.LinkEnd end, StringBuilder out) {
    if (open.get(end.number())) {
      out.append("</a>");
    }
  }

  @Override
  public void image(Body.Image image, StringBuilder out) {
    if (!image.standsAlone()) {
      picture(image, out);
      return;
    }
    out.append("<figure>");
    picture(image, out);
    if (!image.title().isEmpty()) {
      out.append("<figcaption><span class=\"visually-hidden\">");
      Html.escape(words.get("imageCaption"), out);
      out.append("</span>");
      Html.escape(image.title(), out);
      out.append("</figcaption>");
    }
    out.append("</figure>\n");
  }

  @Override
  public void headingAnchor(Body.HeadingAnchor anchor, StringBuilder out) {
    out.append(" <a class=\"heading-link\"");
    attribute("href", "#" + anchor.id(), out);
    attribute("aria-label", words.get("headingLink") + ": " + anchor.text(), out);
    out.append(">#</a>");
  }

  @Override
  public void opening(Body.Opening opening, StringBuilder out) {
    if (dateline.isEmpty()) {
      return;
    }
    out.append(opening.inParagraph() ? "" : "<p>").append("<span class=\"dateline\">");
    Html.escape(dateline, out);
    out.append("</span>").append(opening.inParagraph() ? " — " : "</p>\n");
  }

  @Override
  public void boundary(Body.Boundary boundary, StringBuilder out) {}

  @Override
  public void word(Body.Word word, StringBuilder out) {
    Html.escape(words.get(word.key()), out);
  }

  private Optional<String> href(Target target) {
    BaseUrl base = site.config().baseUrl();
    if (target instanceof Target.Page page) {
      return Optional.of(base.href(page.url()) + fragment(page.fragment()));
    }
    if (target instanceof Target.Anchor anchor) {
      return Optional.of(fragment(anchor.fragment()));
    }
    if (target instanceof Target.File file) {
      return Optional.of(base.href(file.url()));
    }
    if (target instanceof Target.Path path) {
      return Optional.of(base.href(path.path()) + UrlEncoding.percentEncode(path.rest()));
    }
    return target instanceof Target.External external
        ? Optional.of(UrlEncoding.percentEncode(external.address()))
        : Optional.empty();
  }

  private static String fragment(String id) {
    return id.isEmpty() ? "" : "#" + UrlEncoding.percentEncode(id);
  }

  private void picture(Body.Image image, StringBuilder out) {
    Optional<ContentFile> file = site.links().image(from, image.source());
    out.append("<img");
    attribute(
        "src",
        file.map(f -> site.config().baseUrl().href(site.links().addressOf(f)))
            .orElseGet(() -> UrlEncoding.percentEncode(image.source())),
        out);
    if (file.isPresent() && file.get().width() > 0) {
      attribute("width", Integer.toString(file.get().width()), out);
      attribute("height", Integer.toString(file.get().height()), out);
    }
    attribute("alt", image.alt(), out);
    if (!image.standsAlone() && !image.title().isEmpty()) {
      attribute("title", image.title(), out);
    }
    out.append(image.attributes()).append(" loading=\"lazy\" decoding=\"async\">");
  }

  /** Marks a link that leaves the site, beside the classes that it may have. */
  private static String external(String attributes) {
    String marked =
        attributes.contains(" class=\"")
            ? attributes.replace(" class=\"", " class=\"external ")
            : attributes + " class=\"external\"";
    return marked.contains(" rel=\"") ? marked : marked + " rel=\"external noopener\"";
  }

  private static void attribute(String name, String value, StringBuilder out) {
    out.append(' ').append(name).append("=\"");
    Html.escape(value, out);
    out.append('"');
  }
}
