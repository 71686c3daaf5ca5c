package warta.template.view;

/** Finished HTML, which templates print without escaping. */
public record Markup(String html) {

  public static final Markup EMPTY = new Markup("");

  public boolean isEmpty() {
    return html.isEmpty();
  }

  @Override
  public String toString() {
    return html;
  }
}
