package warta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With the keyboard alone a reader gets to everything, in order, and always sees where they are.
 */
@ExtendWith(Stage.Access.class)
@TestInstance(Lifecycle.PER_CLASS)
class KeyboardIT {

  /** Opens what is folded, lists what is to be reached, and notes where each Tab leads. */
  private static final String PREPARE =
      """
      () => {
        document.querySelectorAll("details").forEach(details => { details.open = true; });
        const look = element => {
          const style = getComputedStyle(element);
          const drawn = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0
              && !/^rgba\\(.*, 0\\)$|^transparent$/.test(style.outlineColor);
          return {
            outline: drawn ? `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}` : "",
            shadow: style.boxShadow,
          };
        };
        const name = element => element.outerHTML.replace(/\\s+/g, " ").slice(0, 120);
        const scrolls = element => element.scrollWidth > element.clientWidth
            && getComputedStyle(element).overflowX === "auto";
        const all = [...document.body.querySelectorAll("*")]
            .filter(element => element.checkVisibility({visibilityProperty: true}));
        const targets = all.filter(element => element.matches(
            "a[href], button:enabled, input:enabled:not([type=hidden]), select, textarea, summary,"
                + "audio[controls], video[controls], iframe, [tabindex='0']"));
        const before = new Map(targets.map(element => [element, look(element)]));
        window.walk = {
          wanted: targets.map(name),
          stops: targets.length + all.filter(scrolls).length,
          reached: [],
          unseen: [],
        };
        addEventListener("keyup", event => {
          const element = document.activeElement;
          if (event.key !== "Tab" || element === document.body) return;
          if (before.has(element)) {
            walk.reached.push(name(element));
          }
          const old = before.get(element);
          const now = look(element);
          if (!(now.outline !== (old?.outline ?? "") && now.outline !== ""
              || old && now.shadow !== old.shadow && now.shadow !== "none")) {
            walk.unseen.push("no indicator: " + name(element));
          }
          const box = element.getBoundingClientRect();
          if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0
              || box.left >= innerWidth) {
            walk.unseen.push("outside the window: " + name(element));
          }
        });
        return walk.stops;
      }
      """;

  private final Stage stage;
  private final Window window;

  KeyboardIT(Stage stage) {
    this.stage = stage;
    window = stage.window(360);
  }

  @AfterAll
  void close() {
    window.close();
  }

  List<SitePage> kinds() {
    return stage.sites().kinds();
  }

  List<SitePage> kindsWithAFrame() {
    return kinds().stream().filter(page -> !page.isRedirect() && !page.isLite()).toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void tabReachesEverythingInOrderAndVisibly(SitePage page) {
    for (int width : List.of(360, 1280)) {
      walk(window.resize(width).open(page));
      List<String> wanted = window.ask("() => walk.wanted");
      List<String> reached = window.ask("() => walk.reached");
      List<String> unseen = window.ask("() => walk.unseen");
      assertThat(wanted).isNotEmpty();
      assertThat(reached).as(width + " px").isEqualTo(wanted);
      assertThat(unseen).as(width + " px").isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("kindsWithAFrame")
  void theFirstLinkSkipsToTheContent(SitePage page) {
    window.resize(360).open(page).page().keyboard().press("Tab");
    String skip = "() => document.activeElement.getAttribute('href')";
    String target = window.ask(skip);
    assertThat(target).startsWith("#");
    boolean shown =
        window.ask(
            """
              () => {
                const box = document.activeElement.getBoundingClientRect();
                return box.top >= 0 && box.left >= 0 && box.height > 20 && box.right <= innerWidth;
              }
              """);
    assertThat(shown).as("the skip link is seen when it has the focus").isTrue();
    window.page().keyboard().press("Enter");
    window.page().keyboard().press("Tab");
    boolean inside =
        window.ask(
            """
              id => {
                const main = document.getElementById(id);
                const first = main.querySelector("a[href], button, summary");
                return main.matches("main") && (document.activeElement === first || first === null
                    || main.contains(document.activeElement)
                        && !(first.compareDocumentPosition(document.activeElement)
                            & Node.DOCUMENT_POSITION_FOLLOWING));
              }
              """,
            target.substring(1));
    assertThat(inside).as("the next stop is the first of the content").isTrue();
  }

  @Test
  void whatIsOutOfOrderOrUnseenIsFound() throws IOException {
    SitePage page =
        stage
            .sites()
            .faulty(
                """
                <a href="/1">1</a> <a href="/2" tabindex="1">2</a> <a href="/3" tabindex="-1">3</a>
                <button>4</button>
                """);
    walk(window.open(page));
    List<String> wanted = window.ask("() => walk.wanted");
    List<String> reached = window.ask("() => walk.reached");
    List<String> unseen = window.ask("() => walk.unseen");
    assertThat(wanted).hasSize(4);
    assertThat(reached).startsWith(wanted.get(1), wanted.get(0), wanted.get(3));
    assertThat(unseen)
        .startsWith("no indicator: " + wanted.get(1), "no indicator: " + wanted.get(0));
  }

  private static void walk(Window window) {
    int stops = window.ask(PREPARE);
    for (int i = 0; i < stops; i++) {
      window.page().keyboard().press("Tab");
    }
  }
}
