package warta.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import warta.config.SiteConfig.MenuEntry;
import warta.content.ContentFile;
import warta.content.ContentPath;
import warta.content.Document;
import warta.content.FrontMatter.LeadImage;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;
import warta.diagnostic.Suggestions;
import warta.markdown.Body;
import warta.markdown.BodyFacts;
import warta.site.LinkResolver.Target;

/** Checks what can only be judged with the whole site at hand: links, anchors, images. */
public final class SiteChecks {

  private final Site site;
  private final Predicate<String> answers;
  private final Consumer<Diagnostic> faults;

  /**
   * @param answers whether the site has something at a path such as {@code opini/x/index.html}
   */
  public SiteChecks(Site site, Predicate<String> answers, Consumer<Diagnostic> faults) {
    this.site = site;
    this.answers = answers;
    this.faults = faults;
  }

  /** Checks a document; safe for any thread. */
  public void check(Document document) {
    checkLeadImage(document);
    if (site.usesOf(document).isSound()) {
      return;
    }
    BodyFacts facts = document.facts();
    facts.images().forEach(use -> checkImage(document.path(), use));
    facts.links().forEach(use -> checkLink(document, use));
  }

  /** Checks what the configuration itself links to. */
  public void checkMenus() {
    for (MenuEntry entry : menuEntries()) {
      String target = entry.target().value();
      if (site.links().resolve(Menus.ROOT, target) instanceof Target.Path path
          && !exists(path.path())) {
        faults.accept(
            Diagnostic.at(Rule.UNKNOWN_PAGE, entry.target().location()).with("target", target));
      }
    }
  }

  private List<MenuEntry> menuEntries() {
    List<MenuEntry> entries = new ArrayList<>(site.config().menus().main());
    entries.addAll(site.config().menus().footer());
    return entries;
  }

  private void checkLeadImage(Document document) {
    LeadImage image = document.frontMatter().image();
    if (image == null) {
      return;
    }
    String source = image.file().value();
    checkImageFile(document.path(), source, image.file().location());
    if (image.alt() == null) {
      faults.accept(
          Diagnostic.at(Rule.MISSING_ALT, image.file().location()).with("target", source));
    }
  }

  private void checkImage(ContentPath from, BodyFacts.ImageUse use) {
    Location place = place(from, use.place());
    if (isRemote(use.source())) {
      checkRemoteImage(use.source(), place);
      return;
    }
    checkImageFile(from, use.source(), place);
    if (!use.hasAlt()) {
      faults.accept(Diagnostic.at(Rule.MISSING_ALT, place).with("target", use.source()));
    }
  }

  /** Pages load nothing from elsewhere but what the configuration allows. */
  private void checkRemoteImage(String source, Location place) {
    List<String> allowed = site.config().hosting().csp().getOrDefault("img-src", List.of());
    String address = source.startsWith("//") ? "https:" + source : source;
    if (allowed.stream().noneMatch(one -> SourceList.matches(one, address))) {
      String origin = SourceList.originOf(address);
      faults.accept(
          Diagnostic.at(Rule.REMOTE_IMAGE, place).with("target", source).with("origin", origin));
    }
  }

  private void checkImageFile(ContentPath from, String source, Location place) {
    Optional<ContentFile> file = site.links().image(from, source);
    if (file.isEmpty()) {
      faults.accept(
          Diagnostic.at(Rule.MISSING_IMAGE, place)
              .with("target", source)
              .with("suggestion", site.links().suggestImage(from, source)));
    } else {
      ImageFaults.of(file.get())
          .ifPresent(
              reason ->
                  faults.accept(
                      Diagnostic.at(Rule.BAD_IMAGE, place)
                          .with("target", source)
                          .with("reason", reason)));
    }
  }

  private void checkLink(Document from, BodyFacts.LinkUse use) {
    Location place = place(from.path(), use.place());
    Target target = site.links().resolve(from.path(), use.target());
    if (target instanceof Target.Page page) {
      checkAnchor(page.document(), page.fragment(), use.target(), place);
    } else if (target instanceof Target.Anchor anchor) {
      checkAnchor(from, anchor.fragment(), from.path().path(), place);
    } else if (target instanceof Target.Path path) {
      checkPath(path, use.target(), place);
    } else if (target instanceof Target.Unpublished unpublished) {
      faults.accept(
          Diagnostic.at(Rule.UNPUBLISHED_LINK, place)
              .with("target", use.target())
              .with("state", unpublished.skipped().state().phrase())
              .with("cure", unpublished.skipped().state().linkCure()));
    } else if (target instanceof Target.Missing) {
      faults.accept(
          Diagnostic.at(Rule.BROKEN_LINK, place)
              .with("target", use.target())
              .with("suggestion", site.links().suggest(from.path(), use.target())));
    }
  }

  private void checkAnchor(Document document, String fragment, String target, Location place) {
    if (fragment.isEmpty()) {
      return;
    }
    BodyFacts facts = document.facts();
    List<String> anchors = facts.anchors();
    if (anchors.contains(fragment)) {
      return;
    }
    int hash = target.indexOf('#');
    List<String> headings = facts.headings().stream().map(h -> "#" + h.id()).toList();
    faults.accept(
        Diagnostic.at(Rule.BROKEN_ANCHOR, place)
            .with("target", hash > 0 ? target.substring(0, hash) : document.path().path())
            .with("anchor", fragment)
            .with("suggestion", Suggestions.nearest(fragment, anchors))
            .with("known", String.join(", ", headings.subList(0, Math.min(12, headings.size())))));
  }

  private void checkPath(Target.Path path, String written, Location place) {
    if (!exists(path.path())) {
      Diagnostic fault = Diagnostic.at(Rule.BROKEN_LINK, place).with("target", written);
      boolean slashForgotten = exists(path.path() + "/");
      faults.accept(slashForgotten ? fault.with("suggestion", path.path() + "/") : fault);
    }
  }

  private boolean exists(String address) {
    String output = address.substring(1);
    boolean folder = output.isEmpty() || output.endsWith("/");
    return answers.test(folder ? output + "index.html" : output);
  }

  private static boolean isRemote(String source) {
    return source.startsWith("http:") || source.startsWith("https:") || source.startsWith("//");
  }

  private static Location place(ContentPath path, Body.Place place) {
    return new Location(path.sitePath(), place.line(), place.column(), place.length());
  }
}
