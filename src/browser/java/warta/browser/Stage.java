package warta.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import warta.golden.TestSite;

/** One browser and the sites, for all tests: each that wants them takes this as a parameter. */
final class Stage implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;
  private Sites sites;
  private List<Visit> visits = List.of();

  private Stage() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    // As root, in a container, Chromium has no sandbox to run in; it sees only our own pages.
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("warta.chromium")))
                    .setArgs(List.of("--no-sandbox")));
  }

  /** The sites, which are built when a test first wants them. */
  Sites sites() {
    if (sites == null) {
      try {
        sites = new Sites(TestSite.empty().folder());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sites;
  }

  /** What was seen on every page of every site; they are visited once. */
  List<Visit> visits() {
    if (visits.isEmpty()) {
      try (Window window = window(320)) {
        visits = sites().pages().stream().map(page -> Visit.in(window, page)).toList();
      }
    }
    return visits;
  }

  /** How most readers look at pages, but without motion, which tests need not wait for. */
  static Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setReducedMotion(ReducedMotion.REDUCE)
        .setLocale("id-ID");
  }

  Window window(int width) {
    return window(width, options());
  }

  Window window(int width, Browser.NewContextOptions options) {
    return new Window(browser, options).resize(width);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    if (sites != null) {
      sites.close();
    }
  }

  /** Gives the stage to tests. */
  static final class Access implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
        ExtensionContext.Namespace.create(Stage.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(NAMESPACE)
          .getOrComputeIfAbsent(Stage.class, type -> new Stage(), Stage.class);
    }
  }
}
