package warta.output;

import warta.image.Recipe;

/**
 * A picture of a photo, as it is published.
 *
 * @param url its path on the site, such as {@code /img/opini/foto.0123456789.640.webp}
 */
public record Rendition(String url, Recipe recipe) {

  public int width() {
    return recipe.width();
  }

  public int height() {
    return recipe.height();
  }

  public String mediaType() {
    return recipe.format().mediaType();
  }
}
