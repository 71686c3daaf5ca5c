package warta.output;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import warta.content.ContentFile;
import warta.image.PhotoFormat;
import warta.markdown.Body;
import warta.markdown.Filling;
import warta.markdown.UrlEncoding;
import warta.site.LinkResolver.Target;
import warta.template.Words;
import warta.text.Html;

/** Fills the holes of a text with plain HTML, which pages and lite pages vary. */
public class HtmlFilling implements Filling {

  private final BodyAddresses addresses;
  private final Words words;
  private final String dateline;
  private final BitSet open = new BitSet();
  private int openLinks;

  public HtmlFilling(BodyAddresses addresses, Words words, String dateline) {
    this.addresses = addresses;
    this.words = words;
    this.dateline = dateline;
  }

  /** A link's further attributes, each with a leading space. */
  protected String linkAttributes(Target target, String written) {
    return written;
  }

  /** What every image has beside the attributes that its author wrote. */
  protected String imageAttributes() {
    return "";
  }

  /** How wide photos are shown, as {@code sizes} has it; empty where readers get one copy only. */
  protected String photoSizes() {
    return "";
  }

  /** What comes before the words of a caption. */
  protected void captionStart(StringBuilder out) {}

  /** The dateline, without what parts it from the text. */
  protected void dateline(String dateline, StringBuilder out) {
    out.append("<strong>");
    Html.escape(dateline, out);
    out.append("</strong>");
  }

  @Override
  public final void linkStart(Body.LinkStart start, StringBuilder out) {
    Target target = addresses.target(start);
    Optional<String> href = addresses.of(target);
    if (href.isEmpty()) {
      return;
    }
    open.set(start.number());
    openLinks++;
    out.append("<a href=\"");
    Html.escape(href.get(), out);
    out.append('"');
    if (!start.title().isEmpty()) {
      attribute("title", start.title(), out);
    }
    out.append(linkAttributes(target, start.attributes())).append('>');
  }

  @Override
  public final void linkEnd(Body.LinkEnd end, StringBuilder out) {
    if (open.get(end.number())) {
      openLinks--;
      out.append("</a>");
    }
  }

  /** A link to the place itself is of use only where the browser shows its address. */
  @Override
  public void headingAnchor(Body.HeadingAnchor anchor, StringBuilder out) {}

  @Override
  public void image(Body.Image image, StringBuilder out) {
    if (!image.standsAlone()) {
      picture(image, out);
      return;
    }
    out.append("<figure>");
    picture(image, out);
    if (!image.title().isEmpty()) {
      out.append("<figcaption>");
      captionStart(out);
      Html.escape(image.title(), out);
      out.append("</figcaption>");
    }
    out.append("</figure>\n");
  }

  /** A link, as everywhere but on the page of the text itself. */
  @Override
  public void embed(Body.Embed embed, StringBuilder out) {
    out.append("<p><a");
    attribute("href", UrlEncoding.percentEncode(embed.target()), out);
    out.append('>');
    Html.escape(embed.title(), out);
    out.append("</a></p>\n");
  }

  @Override
  public final void opening(Body.Opening opening, StringBuilder out) {
    if (dateline.isEmpty()) {
      return;
    }
    out.append(opening.inParagraph() ? "" : "<p>");
    dateline(dateline, out);
    out.append(opening.inParagraph() ? " — " : "</p>\n");
  }

  /** Nothing stands between two blocks. */
  @Override
  public void boundary(Body.Boundary boundary, StringBuilder out) {}

  @Override
  public final void word(Body.Word word, StringBuilder out) {
    Html.escape(words.get(word.key()), out);
  }

  private void picture(Body.Image image, StringBuilder out) {
    Optional<Photo> photo = addresses.photo(image);
    if (photo.isEmpty()) {
      Optional<ContentFile> file = addresses.file(image);
      out.append("<img");
      attribute("src", addresses.of(image), out);
      size(file.map(ContentFile::width).orElse(0), file.map(ContentFile::height).orElse(0), out);
      words(image, out);
    } else if (photoSizes().isEmpty()) {
      copy(photo.get().usual(Shape.WHOLE), out);
      words(image, out);
    } else {
      choices(photo.get(), image, out);
    }
  }

  private void choices(Photo photo, Body.Image image, StringBuilder out) {
    out.append("<picture>");
    List<Rendition> small = photo.choices(Shape.WHOLE, PhotoFormat.WEBP);
    if (!small.isEmpty()) {
      out.append("<source");
      attribute("type", PhotoFormat.WEBP.mediaType(), out);
      srcset(small, out);
      out.append('>');
    }
    copy(photo.usual(Shape.WHOLE), out);
    srcset(photo.choices(Shape.WHOLE, PhotoFormat.JPEG), out);
    String tone = addresses.tone(photo);
    if (!tone.isEmpty()) {
      attribute("data-tone", tone, out);
    }
    words(image, out);
    out.append("</picture>");
  }

  private void srcset(List<Rendition> pictures, StringBuilder out) {
    attribute("srcset", addresses.of(pictures), out);
    attribute("sizes", photoSizes(), out);
  }

  private void copy(Rendition picture, StringBuilder out) {
    out.append("<img");
    attribute("src", addresses.of(picture), out);
    size(picture.width(), picture.height(), out);
  }

  private static void size(int width, int height, StringBuilder out) {
    if (width > 0) {
      attribute("width", Integer.toString(width), out);
      attribute("height", Integer.toString(height), out);
    }
  }

  private void words(Body.Image image, StringBuilder out) {
    attribute("alt", image.alt(), out);
    if (!image.standsAlone() && !image.title().isEmpty()) {
      attribute("title", image.title(), out);
    }
    out.append(image.attributes()).append(imageAttributes()).append('>');
  }

  /** Whether a link is open, in which no other may be. */
  protected final boolean isInLink() {
    return openLinks > 0;
  }

  protected static void attribute(String name, String value, StringBuilder out) {
    out.append(' ').append(name).append("=\"");
    Html.escape(value, out);
    out.append('"');
  }
}
