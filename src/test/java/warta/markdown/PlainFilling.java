package warta.markdown;

/** Fills holes the way CommonMark's examples expect. */
final class PlainFilling implements Filling {

  static String html(Body body) {
    StringBuilder out = new StringBuilder();
    body.fill(new PlainFilling(), out);
    return out.toString();
  }

  @Override
  public void linkStart(Body.LinkStart start, StringBuilder out) {
    out.append("<a href=\"");
    Escapes.text(UrlEncoding.percentEncode(start.target()), out);
    out.append('"');
    title(start.title(), out);
    out.append(start.attributes()).append('>');
  }

  @Override
  public void linkEnd(Body.LinkEnd end, StringBuilder out) {
    out.append("</a>");
  }

  @Override
  public void image(Body.Image image, StringBuilder out) {
    out.append("<img src=\"");
    Escapes.text(UrlEncoding.percentEncode(image.source()), out);
    out.append("\" alt=\"");
    Escapes.text(image.alt(), out);
    out.append('"');
    title(image.title(), out);
    out.append(image.attributes()).append(" />");
  }

  @Override
  public void embed(Body.Embed embed, StringBuilder out) {
    out.append("<figure><a href=\"");
    Escapes.text(UrlEncoding.percentEncode(embed.target()), out);
    out.append("\">");
    Escapes.text(embed.title(), out);
    out.append("</a></figure>");
  }

  @Override
  public void headingAnchor(Body.HeadingAnchor anchor, StringBuilder out) {
    // CommonMark has none
  }

  @Override
  public void opening(Body.Opening opening, StringBuilder out) {
    // CommonMark has none
  }

  @Override
  public void boundary(Body.Boundary boundary, StringBuilder out) {
    // CommonMark has none
  }

  @Override
  public void word(Body.Word word, StringBuilder out) {
    out.append(word.key());
  }

  private static void title(String title, StringBuilder out) {
    if (!title.isEmpty()) {
      out.append(" title=\"");
      Escapes.text(title, out);
      out.append('"');
    }
  }
}
