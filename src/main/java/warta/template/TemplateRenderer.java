package warta.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;
import warta.template.view.PageView;
import warta.template.view.SiteView;

/** Renders views by templates; safe for many threads. */
public final class TemplateRenderer {

  /** No page is longer; a template that loops without end stops here. */
  private static final int MAX_PAGE = 32 * 1024 * 1024;

  private final TemplateSet templates;
  private final Map<String, String> assets;
  private final InlineBlocks inline;
  private final String language;
  private @Nullable PebbleEngine engine;
  private final TemplateFaults faults;

  /**
   * @param assets the addresses of the theme's assets by name
   * @param inline what templates put into pages as it is
   * @param language a BCP 47 tag, for Pebble's own filters
   */
  public TemplateRenderer(
      TemplateSet templates, Map<String, String> assets, InlineBlocks inline, String language) {
    this.templates = templates;
    this.assets = Map.copyOf(assets);
    this.faults = new TemplateFaults(templates);
    this.inline = inline;
    this.language = language;
  }

  /** Made when it is first needed: a build that renders nothing can do without its classes. */
  private synchronized PebbleEngine engine() {
    if (engine == null) {
      engine =
          new PebbleEngine.Builder()
              .loader(new TemplateLoader(templates))
              .extension(new WartaExtension(assets, inline))
              .strictVariables(true)
              .autoEscaping(true)
              .maxRenderedSize(MAX_PAGE)
              .defaultLocale(Locale.forLanguageTag(language))
              .methodAccessValidator((object, method) -> isLoop(object))
              .build();
    }
    return engine;
  }

  /** Pebble's own {@code loop} in a {@code for}. */
  private static boolean isLoop(Object object) {
    return object.getClass().getName().startsWith("io.pebbletemplates.pebble.node.");
  }

  /**
   * Reports the faults of all templates, whatever is rendered of them.
   *
   * @param pages all templates that may make a page
   * @param asked names of templates that some text asks for, whether it is published or not
   */
  public void check(
      Collection<? extends PageTemplate<?>> pages,
      Collection<String> asked,
      Words words,
      Consumer<Diagnostic> report) {
    templates.check(report);
    KnownNames known = KnownNames.of(words, assets.keySet());
    new TemplateChecker(templates, engine(), known, report).check(pages, asked);
  }

  /** Reads a template and all that it uses, which else its first page does. */
  public void load(String name) {
    for (String used : templates.closureOf(name)) {
      try {
        engine().getTemplate(used);
      } catch (RuntimeException e) {
        // Reported where the template is rendered or checked.
        return;
      }
    }
  }

  /**
   * Renders a page.
   *
   * @return empty after a fault that was reported
   */
  public <V extends Record> Optional<String> render(
      PageTemplate<V> template,
      SiteView site,
      PageView page,
      Words words,
      V view,
      Consumer<Diagnostic> report) {
    try {
      PebbleTemplate compiled = engine().getTemplate(template.name());
      PageWriter out = new PageWriter();
      compiled.evaluate(out, template.values(site, page, words, view));
      return Optional.of(out.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StackOverflowError e) {
      report.accept(faults.endless(template.name()));
      return Optional.empty();
    } catch (RuntimeException e) {
      report.accept(faults.translate(e, template.name()));
      return Optional.empty();
    }
  }
}
