package warta.browser;

import java.util.List;

/** What leaves the window at its sides, or is cut off inside it. */
final class Overflow {

  /**
   * Elements that scroll by themselves may be wider (WCAG 2.2, 1.4.10 excepts tables and code), and
   * what is hidden in a box of one pixel is for those who listen.
   */
  private static final String FUNCTION =
      """
      () => {
        const width = document.documentElement.clientWidth;
        const found = [];
        const name = element => element.outerHTML.slice(0, 160);
        if (document.scrollingElement.scrollWidth > width) {
          found.push(`the page is ${document.scrollingElement.scrollWidth} px wide, not ${width}`);
        }
        const excepted = element => {
          for (let e = element; e !== document.documentElement; e = e.parentElement) {
            const style = getComputedStyle(e);
            if (style.overflowX === "auto" && e !== document.body
                || style.overflow === "hidden" && e.offsetWidth <= 1) {
              return true;
            }
          }
          return false;
        };
        for (const element of document.body.querySelectorAll("*")) {
          const box = element.getBoundingClientRect();
          const outside = box.width > 0 && box.height > 0
              && (box.right > width + 1 || box.left < -1);
          const words = [...element.childNodes]
              .some(node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
          const cut = words && element.scrollWidth > element.clientWidth + 1
              && ["hidden", "clip"].includes(getComputedStyle(element).overflowX);
          if ((outside || cut) && element.checkVisibility({visibilityProperty: true})
              && !excepted(element)) {
            found.push(`${cut ? "cut off" : Math.round(box.left) + " to " + Math.round(box.right)}`
                + ` of ${width} px: ${name(element)}`);
          }
        }
        return found;
      }
      """;

  private Overflow() {}

  static List<String> in(Window window) {
    return window.ask(FUNCTION);
  }
}
