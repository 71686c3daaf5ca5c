package warta.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.config.SiteConfig.MenuEntry;
import warta.content.ContentPath;
import warta.content.Document;
import warta.content.DocumentKind;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Rule;

/** Resolves the menus of the configuration. */
final class Menus {

  /** From where the targets of the configuration are seen. */
  static final ContentPath ROOT = new ContentPath("_index.md", DocumentKind.HOME);

  private final SiteConfig config;
  private final Map<String, Section> sections;
  private final LinkResolver links;
  private final Consumer<Diagnostic> faults;

  Menus(
      SiteConfig config,
      Map<String, Section> sections,
      LinkResolver links,
      Consumer<Diagnostic> faults) {
    this.config = config;
    this.sections = sections;
    this.links = links;
    this.faults = faults;
  }

  /** The main menu; the top sections where none is configured. */
  List<MenuItem> main() {
    if (!config.menus().main().isEmpty()) {
      return items(config.menus().main());
    }
    return sections.values().stream()
        .filter(section -> section.parent().isEmpty())
        .map(
            section ->
                new MenuItem(
                    section.title(),
                    config.permalinks().ofSection(section.path()),
                    section.path(),
                    section.accent().id()))
        .toList();
  }

  List<MenuItem> footer() {
    return items(config.menus().footer());
  }

  private List<MenuItem> items(List<MenuEntry> entries) {
    List<MenuItem> items = new ArrayList<>();
    for (MenuEntry entry : entries) {
      resolve(entry).ifPresent(items::add);
    }
    return List.copyOf(items);
  }

  private static boolean isWebAddress(String target) {
    return target.startsWith("https://")
        || target.startsWith("http://")
        || target.startsWith("mailto:")
        || target.startsWith("tel:");
  }

  /** What an entry leads to, or empty after a fault that was reported. */
  Optional<MenuItem> resolve(MenuEntry entry) {
    String target = entry.target().value();
    LinkResolver.Target found = links.resolve(ROOT, target);
    if (found instanceof LinkResolver.Target.Page page) {
      Document document = page.document();
      String text = entry.text().isEmpty() ? document.frontMatter().title() : entry.text();
      boolean isSection = document.path().kind() == DocumentKind.SECTION;
      @Nullable Section section = isSection ? sections.get(document.path().section()) : null;
      return Optional.of(
          section == null
              ? new MenuItem(text, page.url(), "", "")
              : new MenuItem(text, page.url(), section.path(), section.accent().id()));
    }
    if (found instanceof LinkResolver.Target.Path || isWebAddress(target)) {
      return Optional.of(
          new MenuItem(entry.text().isEmpty() ? target : entry.text(), target, "", ""));
    }
    if (found instanceof LinkResolver.Target.Unpublished unpublished) {
      faults.accept(
          Diagnostic.at(Rule.UNPUBLISHED_LINK, entry.target().location())
              .with("target", target)
              .with("state", unpublished.skipped().state().phrase())
              .with("cure", unpublished.skipped().state().linkCure()));
    } else if (!(found instanceof LinkResolver.Target.Unreadable)) {
      Diagnostic fault =
          Diagnostic.at(Rule.UNKNOWN_PAGE, entry.target().location()).with("target", target);
      faults.accept(
          found instanceof LinkResolver.Target.Missing
              ? fault.with("suggestion", links.suggest(ROOT, target))
              : fault);
    }
    return Optional.empty();
  }
}
