package warta.template.view;

/** Finished HTML, which templates print without escaping. */
public record Markup(
    @Shown(
            value = "The HTML itself, to ask whether there is any.",
            example = "{% if article.body.html is not empty %}")
        String html) {

  public static final Markup EMPTY = new Markup("");

  public boolean isEmpty() {
    return html.isEmpty();
  }

  @Override
  public String toString() {
    return html;
  }
}
