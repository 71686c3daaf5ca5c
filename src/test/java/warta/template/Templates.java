package warta.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Messages;
import warta.template.view.HeadView;
import warta.template.view.LinkView;
import warta.template.view.Markup;
import warta.template.view.PageView;
import warta.template.view.PublisherView;
import warta.template.view.SiteView;
import warta.template.view.StandingPageView;
import warta.text.SourceText;

/** A set of templates in a test, and what the check says of it. */
final class Templates {

  private final Map<String, String> files = new LinkedHashMap<>();
  private final Set<String> builtIn = new HashSet<>();
  private final Set<String> asked = new HashSet<>();
  private final List<PageTemplate<?>> pages = new ArrayList<>(PageTemplate.ALL);

  static Templates of(String name, String text) {
    return new Templates().and(name, text);
  }

  Templates and(String name, String text) {
    files.put(name, text);
    return this;
  }

  Templates andBuiltIn(String name, String text) {
    builtIn.add(name);
    return and(name, text);
  }

  /** A template that some text asks for. */
  Templates asked(String name) {
    asked.add(name);
    return this;
  }

  Templates page(PageTemplate<?> page) {
    pages.add(page);
    return this;
  }

  /** The theme that is shipped. */
  static Templates shipped() {
    Templates templates = new Templates();
    Path folder = Path.of("templates");
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(path -> path.toString().endsWith(".peb")).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        templates.and(name, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return templates;
  }

  List<String> names() {
    return List.copyOf(files.keySet());
  }

  String text(String name) {
    return files.getOrDefault(name, "");
  }

  TemplateSet set() {
    return new TemplateSet(
        files.entrySet().stream()
            .map(
                file ->
                    new TemplateSource(
                        file.getKey(),
                        new SourceText("templates/" + file.getKey(), file.getValue()),
                        builtIn.contains(file.getKey())))
            .toList());
  }

  List<Diagnostic> faults(Words words) {
    return faults(words, Set.of("style.css", "favicon.svg"));
  }

  List<Diagnostic> faults(Words words, Set<String> assetNames) {
    List<Diagnostic> faults = new ArrayList<>();
    Map<String, String> assets =
        assetNames.stream().collect(Collectors.toMap(name -> name, name -> "/" + name));
    new TemplateRenderer(set(), assets, InlineBlocks.NONE, "id")
        .check(pages, asked, words, faults::add);
    return faults;
  }

  List<Diagnostic> faults() {
    return faults(new Words(Map.of("by", "Oleh", "home", "Beranda")));
  }

  /** Renders {@code page.peb} with some free data. */
  Optional<String> rendered(Map<String, Object> extra) {
    return render(extra, fault -> {});
  }

  List<String> saidWhileRendering(Map<String, Object> extra) {
    List<Diagnostic> faults = new ArrayList<>();
    assertThat(render(extra, faults::add)).isEmpty();
    return said(faults);
  }

  private Optional<String> render(Map<String, Object> extra, Consumer<Diagnostic> report) {
    List<LinkView> none = List.of();
    StandingPageView view =
        new StandingPageView("Judul", "", false, null, Markup.EMPTY, none, extra);
    PublisherView publisher = new PublisherView("", "", "", "", "");
    SiteView site =
        new SiteView(
            "Warta", "", "id", "ltr", "/", "/", "/", "/", "/lite/", List.of(), List.of(), publisher,
            List.of(), "/m", "", false, extra);
    HeadView head = new HeadView("Judul", "", "", List.of(), List.of(), Markup.EMPTY);
    PageView page =
        new PageView("page", "Judul", "", "/x/", "/x/", false, "", "", "", none, List.of(), head);
    return new TemplateRenderer(set(), Map.of(), InlineBlocks.NONE, "id")
        .render(PageTemplate.PAGE, site, page, new Words(Map.of()), view, report);
  }

  /** Each fault as it is printed: place, message, rule; hint; notes. */
  List<String> said() {
    return said(faults());
  }

  private static List<String> said(List<Diagnostic> faults) {
    Messages messages = Messages.in("en");
    List<String> said = new ArrayList<>();
    for (Diagnostic fault : faults) {
      Location place = fault.location();
      StringBuilder text = new StringBuilder();
      text.append(place == null ? "" : place.toString().replaceFirst("^templates/", ""));
      text.append(": ").append(messages.message(fault));
      text.append(" [").append(fault.rule().id()).append(']');
      messages.hint(fault).ifPresent(hint -> text.append(" -> ").append(hint));
      fault
          .notes()
          .forEach(
              note ->
                  text.append(" <- ")
                      .append(messages.note(note))
                      .append(' ')
                      .append(note.location()));
      said.add(text.toString());
    }
    return said;
  }
}
