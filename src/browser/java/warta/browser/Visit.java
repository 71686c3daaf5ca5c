package warta.browser;

import java.util.List;

/**
 * What a reader with a phone of 320 px sees wrong on a page; every list is empty if all is well.
 *
 * @param page that was opened
 * @param complaints of the console, the policy and the network
 * @param overflow of elements that leave the window at its sides, or cut their text
 * @param images that reserve no room, or say nothing to those who cannot see them
 */
record Visit(SitePage page, List<String> complaints, List<String> overflow, List<String> images) {

  private static final String IMAGES =
      """
      () => [...document.images]
          .filter(image => !(image.getAttribute("width") > 0 && image.getAttribute("height") > 0
              && image.hasAttribute("alt")))
          .map(image => image.outerHTML)
      """;

  static Visit in(Window window, SitePage page) {
    window.open(page);
    List<String> overflow = Overflow.in(window);
    List<String> images = window.ask(IMAGES);
    return new Visit(page, window.complaints(), overflow, images);
  }
}
