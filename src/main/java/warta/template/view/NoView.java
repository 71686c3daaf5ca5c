package warta.template.view;

/** The view of a page that has nothing of its own to show but words. */
public record NoView() {
  public static final NoView INSTANCE = new NoView();
}
