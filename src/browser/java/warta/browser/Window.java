package warta.browser;

import com.google.gson.Gson;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** A reader's window on one page after another; it notes what the browser complains of. */
final class Window implements AutoCloseable {

  /** Notes in the page, from its first moment, what cannot be asked for later. */
  private static final String OBSERVER =
      """
      window.observed = {violations: [], shift: 0, shifted: []};
      addEventListener("securitypolicyviolation", event => observed.violations.push(
          `${event.effectiveDirective} forbids ${event.blockedURI} (line ${event.lineNumber})`));
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
          observed.shift += entry.value;
          observed.shifted.push(...entry.sources.map(source =>
              `${entry.value} by ${source.node?.outerHTML?.slice(0, 120)}`));
        }
      }).observe({type: "layout-shift", buffered: true});
      """;

  private static final Set<String> COMPLAINTS = Set.of("error", "warning", "assert");

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();
  private String address = "";
  private boolean held;

  Window(Browser browser, Browser.NewContextOptions options) {
    context = browser.newContext(options);
    context.addInitScript(OBSERVER);
    page = context.newPage();
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> complaints.add("error: " + error));
    page.onRequestFailed(
        request -> {
          if (!held) {
            complaints.add("failed: " + request.url() + " " + request.failure());
          }
        });
    page.onRequest(requests::add);
  }

  private void hear(ConsoleMessage message) {
    // That an answer's status is 404 is no fault of the page of lost addresses.
    boolean itself = message.location().startsWith(address + ":") && message.text().contains("404");
    if (COMPLAINTS.contains(message.type()) && !itself) {
      complaints.add("console: " + message.type() + ": " + message.text());
    }
  }

  /**
   * Opens a page over a link that stands still once.
   *
   * @param cut how many bytes arrive before that
   */
  Window openInParts(SitePage wanted, int cut) {
    page.navigate(wanted.address() + "?cut=" + cut);
    return this;
  }

  /** Opens a page and waits until it is drawn; a redirect is shown and not followed. */
  Window open(SitePage wanted) {
    complaints.clear();
    requests.clear();
    address = wanted.address();
    held = wanted.isRedirect();
    Predicate<String> elsewhere = url -> !url.equals(address);
    AtomicBoolean went = new AtomicBoolean();
    if (held) {
      page.route(
          elsewhere,
          route -> {
            route.fulfill(new Route.FulfillOptions().setStatus(204));
            went.set(true);
          });
    }
    page.navigate(address);
    if (held) {
      page.waitForCondition(went::get);
      page.waitForTimeout(50);
      page.unroute(elsewhere);
    }
    return this;
  }

  Page page() {
    return page;
  }

  /** Resizes the window; what is open in it stays. */
  Window resize(int width) {
    page.setViewportSize(width, width < 500 ? 640 : 800);
    return this;
  }

  /** What the page answers to a function. */
  @SuppressWarnings("unchecked")
  <T> T ask(String function) {
    return (T) page.evaluate(function);
  }

  @SuppressWarnings("unchecked")
  <T> T ask(String function, Object argument) {
    return (T) page.evaluate(function, argument);
  }

  /** Waits for two frames, after which layout shifts of the first are known. Needs scripts. */
  Window drawn() {
    page.evaluate(
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))");
    return this;
  }

  /** The sum of all layout shifts since the page was opened. */
  double layoutShift() {
    return this.<Number>ask("() => observed.shift").doubleValue();
  }

  List<String> shiftedElements() {
    return ask("() => observed.shifted");
  }

  /** What the console, the policy and the network said since the page was opened. */
  List<String> complaints() {
    List<String> violations = ask("() => observed.violations");
    List<String> all = new ArrayList<>(complaints);
    violations.forEach(violation -> all.add("policy: " + violation));
    String host = URI.create(address).getAuthority();
    for (Request request : requests) {
      if (request.url().startsWith("http")
          && !host.equals(URI.create(request.url()).getAuthority())) {
        all.add("asks another host: " + request.url());
      }
    }
    return all;
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  /** Speaks to the browser in its own protocol. */
  void tell(String method, Map<String, ?> arguments) {
    context.newCDPSession(page).send(method, new Gson().toJsonTree(arguments).getAsJsonObject());
  }

  @Override
  public void close() {
    context.close();
  }
}
