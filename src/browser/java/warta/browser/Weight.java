package warta.browser;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * What a page costs a reader with a phone of 360 by 640 px; sizes are in bytes, of texts as they
 * travel compressed.
 *
 * @param document the page itself
 * @param styles the style sheets that are files
 * @param scripts those that are files, and those inside the page
 * @param requests for the first view: all but those for pictures below it
 * @param firstView what these requests bring
 * @param blocking the addresses without which the browser draws nothing
 * @param styleTexts every style sheet, those inside the page among them
 */
record Weight(
    int document,
    int styles,
    int scripts,
    int requests,
    int firstView,
    List<String> blocking,
    List<String> styleTexts) {

  private static final String FACTS =
      """
      async () => {
        const isBelow = image => image.getBoundingClientRect().top >= innerHeight;
        const images = [...document.images];
        await Promise.all(images
            .filter(image => image.checkVisibility() && !isBelow(image) && !image.complete)
            .map(image => new Promise(done => { image.onload = image.onerror = done; })));
        return {
          below: images.filter(isBelow).map(image => image.currentSrc),
          blocking: performance.getEntriesByType("resource")
              .filter(entry => entry.renderBlockingStatus === "blocking").map(entry => entry.name),
          styles: [...document.querySelectorAll("style")].map(style => style.textContent),
          scripts: [...document.scripts]
              .filter(script => !script.src && !/json|speculationrules/.test(script.type))
              .map(script => script.textContent),
        };
      }
      """;

  static Weight of(Window window, SitePage page) {
    window.open(page);
    // Only then is it known which of its copies each picture is.
    window.page().waitForLoadState(LoadState.NETWORKIDLE);
    Map<String, List<String>> facts = window.drawn().ask(FACTS);
    int document = 0;
    int styles = 0;
    int scripts = facts.get("scripts").stream().mapToInt(text -> compressed(text)).sum();
    int requests = 0;
    int firstView = 0;
    List<String> styleTexts = new ArrayList<>(facts.get("styles"));
    for (Request request : window.requests()) {
      Response response = request.response();
      byte[] body = response.body();
      boolean isText = !response.headers().get("content-type").matches("image/(?!svg).*");
      int size = isText ? compressed(body) : body.length;
      switch (request.resourceType()) {
        case "document" -> document += size;
        case "script" -> scripts += size;
        case "stylesheet" -> {
          styles += size;
          styleTexts.add(new String(body, StandardCharsets.UTF_8));
        }
        default -> {}
      }
      if (!facts.get("below").contains(request.url())) {
        requests++;
        firstView += size;
      }
    }
    return new Weight(
        document, styles, scripts, requests, firstView, facts.get("blocking"), styleTexts);
  }

  static int compressed(String text) {
    return text.isEmpty() ? 0 : compressed(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int compressed(byte[] bytes) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.size();
  }

  @Override
  public String toString() {
    return "HTML %,d, CSS %,d, JavaScript %,d; first view: %d requests, %,d bytes; blocking: %d"
        .formatted(document, styles, scripts, requests, firstView, blocking.size());
  }
}
