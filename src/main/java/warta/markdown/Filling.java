package warta.markdown;

/** What one kind of output writes into the holes of a {@link Body}. */
public interface Filling {

  void linkStart(Body.LinkStart start, StringBuilder out);

  void linkEnd(Body.LinkEnd end, StringBuilder out);

  void image(Body.Image image, StringBuilder out);

  void embed(Body.Embed embed, StringBuilder out);

  void headingAnchor(Body.HeadingAnchor anchor, StringBuilder out);

  void opening(Body.Opening opening, StringBuilder out);

  void boundary(Body.Boundary boundary, StringBuilder out);

  void word(Body.Word word, StringBuilder out);
}
