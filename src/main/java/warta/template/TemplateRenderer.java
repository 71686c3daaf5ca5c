package warta.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import warta.diagnostic.Diagnostic;

/** Renders views by templates; safe for many threads. */
public final class TemplateRenderer {

  /** No page is longer; a template that loops without end stops here. */
  private static final int MAX_PAGE = 32 * 1024 * 1024;

  private final PebbleEngine engine;
  private final TemplateFaults faults;

  /**
   * @param assets the addresses of the theme's assets by name
   * @param language a BCP 47 tag, for Pebble's own filters
   */
  public TemplateRenderer(TemplateSet templates, Map<String, String> assets, String language) {
    this.faults = new TemplateFaults(templates);
    this.engine =
        new PebbleEngine.Builder()
            .loader(new TemplateLoader(templates))
            .extension(new WartaExtension(assets))
            .strictVariables(true)
            .autoEscaping(true)
            .maxRenderedSize(MAX_PAGE)
            .defaultLocale(Locale.forLanguageTag(language))
            .methodAccessValidator((object, method) -> isLoop(object))
            .build();
  }

  /** Pebble's own {@code loop} in a {@code for}. */
  private static boolean isLoop(Object object) {
    return object.getClass().getName().startsWith("io.pebbletemplates.pebble.node.");
  }

  /**
   * Renders a page.
   *
   * @param variables what the template sees at its top
   * @return empty after a fault that was reported
   */
  public Optional<String> render(
      String template, Map<String, Object> variables, Consumer<Diagnostic> report) {
    try {
      PebbleTemplate compiled = engine.getTemplate(template);
      StringWriter out = new StringWriter(16 * 1024);
      compiled.evaluate(out, variables);
      return Optional.of(out.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StackOverflowError e) {
      report.accept(faults.endless(template));
      return Optional.empty();
    } catch (RuntimeException e) {
      report.accept(faults.translate(e, template, variables.keySet()));
      return Optional.empty();
    }
  }
}
