package warta.output.page;

import warta.content.ContentPath;
import warta.markdown.Body;
import warta.output.BodyAddresses;
import warta.output.HtmlFilling;
import warta.site.Site;
import warta.template.Words;
import warta.text.Html;

/** Fills the holes of a text without images: what they show in words, and a link to each. */
final class LiteFilling extends HtmlFilling {

  private final BodyAddresses addresses;
  private final Words words;

  LiteFilling(Site site, Words words, ContentPath from, String dateline) {
    this(BodyAddresses.onItsLitePage(site, from), words, dateline);
  }

  private LiteFilling(BodyAddresses addresses, Words words, String dateline) {
    super(addresses, words, dateline);
    this.addresses = addresses;
    this.words = words;
  }

  @Override
  public void image(Body.Image image, StringBuilder out) {
    if (image.standsAlone()) {
      out.append("<p class=\"picture\"><a");
      link(image, words.get("picture"), out);
      say(image.alt(), out);
      say(image.title(), out);
      out.append("</p>\n");
    } else if (isInLink()) {
      out.append("<span class=\"picture\">");
      Html.escape(textOf(image), out);
      out.append("</span>");
    } else {
      out.append("<a class=\"picture\"");
      link(image, textOf(image), out);
    }
  }

  private String textOf(Body.Image image) {
    return image.alt().isEmpty() ? words.get("picture") : image.alt();
  }

  /** The rest of a link to a file, which says how large that is. */
  private void link(Body.Image image, String text, StringBuilder out) {
    attribute("href", addresses.of(image), out);
    out.append('>');
    Html.escape(text, out);
    addresses
        .file(image)
        .map(FileSizes::of)
        .filter(size -> !size.isEmpty())
        .ifPresent(size -> out.append(", ").append(size));
    out.append("</a>");
  }

  private static void say(String words, StringBuilder out) {
    if (!words.isEmpty()) {
      out.append("<br>");
      Html.escape(words, out);
    }
  }
}
