package warta.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import warta.config.SiteConfig;
import warta.content.ContentPath;
import warta.content.Document;
import warta.data.Located;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.diagnostic.Location;
import warta.output.Output;
import warta.output.OutputPlan;
import warta.site.DateChecks;
import warta.site.Materials;
import warta.site.PublicationState;
import warta.site.Site;
import warta.site.SiteAssembler;
import warta.site.SiteChecks;
import warta.site.SiteClock;
import warta.site.Tones;
import warta.template.TemplateSet;

/**
 * Assembles, plans and checks a site. With {@code --keep-going} it does so again without the faulty
 * documents, until none is left.
 */
final class Drafting {

  private final BuildRequest request;
  private final SiteConfig config;
  private final Styling styling;
  private final Library library;
  private final Tones tones;
  private final SiteClock clock;
  private final Workers workers;
  private final boolean writes;

  /**
   * @param writes whether what was found may be remembered in the cache
   */
  Drafting(
      BuildRequest request,
      SiteConfig config,
      Styling styling,
      Library library,
      Tones tones,
      SiteClock clock,
      Workers workers,
      boolean writes) {
    this.workers = workers;
    this.writes = writes;
    this.request = request;
    this.config = config;
    this.styling = styling;
    this.library = library;
    this.tones = tones;
    this.clock = clock;
  }

  /**
   * A site ready to be rendered.
   *
   * @param snippets for servers whose configuration is not in the published folder, by name
   * @param articles plans the page of an article anew
   * @param templates the names of all
   * @param faulty paths of documents that were left out because of their faults
   * @param keptSources paths in the site's folder of faulty documents, and of files beside them,
   *     whose last outputs stay
   */
  record Draft(
      Site site,
      Library library,
      OutputPlan plan,
      Map<String, String> snippets,
      Planning.Recast articles,
      List<String> templates,
      boolean keepGoing,
      Set<String> faulty,
      Set<String> keptSources) {

    int pages() {
      return (int) plan.outputs().stream().filter(Output::isPage).count();
    }

    /** Whether there is a fault that keeps the site from being published. */
    boolean isBlocked(Diagnostics faults) {
      return faults.sorted().stream()
          .filter(Diagnostic::isError)
          .anyMatch(fault -> !keepGoing || !faulty.contains(documentOf(fault)));
    }
  }

  /** Drafts the site; {@code faults} already has those of the documents themselves. */
  Draft draft(Diagnostics faults) {
    Set<String> faulty = new HashSet<>(library.unreadable());
    if (request.keepGoing()) {
      faulty.addAll(faultyDocuments(faults.sorted()));
    }
    while (true) {
      Diagnostics found = new Diagnostics();
      Draft draft = draft(faulty, found);
      Set<String> more = new HashSet<>(faultyDocuments(found.sorted()));
      more.removeAll(faulty);
      if (!request.keepGoing() || more.isEmpty()) {
        faults.addAll(found.sorted());
        return draft;
      }
      faults.addAll(found.sorted().stream().filter(Diagnostic::isError).toList());
      faulty.addAll(more);
    }
  }

  private Draft draft(Set<String> faulty, Diagnostics found) {
    List<Document> documents =
        library.documents().stream().filter(d -> !faulty.contains(d.path().path())).toList();
    Materials materials =
        new Materials(
            config,
            documents,
            Set.copyOf(faulty),
            library.files(),
            tones,
            clock,
            request.drafts(),
            request.future());
    Site site = SiteAssembler.assemble(materials, workers, found::add);
    Planning.Planned planned = planned(site, found);
    OutputPlan plan = planned.plan();
    List<Document> visible =
        documents.stream().filter(d -> site.addresses().containsKey(d.path().path())).toList();
    SiteChecks checks = new SiteChecks(site, plan::answers, found::add);
    DateChecks dates = new DateChecks(config.zone(), clock, found::add);
    checks.checkMenus();
    workers.map(
        visible,
        document -> {
          checks.check(document);
          dates.check(document.frontMatter());
          checkTemplate(document, found::add);
          return document;
        });
    return new Draft(
        site,
        library,
        plan,
        planned.snippets(),
        planned.articles(),
        templates().names(),
        request.keepGoing(),
        Set.copyOf(faulty),
        kept(faulty, materials));
  }

  private Planning.Planned planned(Site site, Diagnostics found) {
    return new Planning(request.cache(), styling, library, clock, writes).plan(site, found::add);
  }

  /** The site as it will be: what is scheduled must not stop a build when its time comes. */
  Draft withScheduled(Draft draft, Diagnostics faults) {
    boolean waits =
        draft.site().skipped().stream().anyMatch(s -> s.state() == PublicationState.SCHEDULED);
    if (!waits) {
      return draft;
    }
    Diagnostics later = new Diagnostics();
    Draft whole =
        new Drafting(
                request.showing(request.drafts(), true),
                config,
                styling,
                library,
                Tones.NONE,
                new SiteClock(request.now()),
                workers,
                writes)
            .draft(later);
    faults.addAll(later.sorted());
    return whole;
  }

  /** A draft of a site that was drafted before, in this theme. */
  Draft again(Draft before, Site site, Diagnostics faults) {
    Planning.Planned planned = planned(site, faults);
    return new Draft(
        site,
        before.library(),
        planned.plan(),
        planned.snippets(),
        planned.articles(),
        templates().names(),
        before.keepGoing(),
        before.faulty(),
        before.keptSources());
  }

  private TemplateSet templates() {
    return styling.theme().templates();
  }

  private void checkTemplate(Document document, Consumer<Diagnostic> found) {
    Located<String> template = document.frontMatter().template();
    if (template != null && !templates().has(template.value())) {
      found.accept(templates().missing(template.value(), template.location()));
    }
  }

  /** What a readable front matter withdraws does not stay, whatever else is wrong with it. */
  private Set<String> kept(Set<String> faulty, Materials materials) {
    Set<String> kept = new HashSet<>(faulty);
    for (Document document : library.documents()) {
      if (materials.isWithdrawn(document)) {
        kept.remove(document.path().path());
      }
    }
    Set<String> folders = new HashSet<>();
    kept.forEach(path -> ContentPath.of(path).ifPresent(p -> folders.add(p.folder())));
    Set<String> sources = new HashSet<>();
    kept.forEach(path -> sources.add("content/" + path));
    // Their pages show images whose use can no longer be read.
    library.files().stream()
        .filter(file -> folders.contains(file.folder()))
        .forEach(file -> sources.add("content/" + file.path()));
    return Set.copyOf(sources);
  }

  private static Collection<String> faultyDocuments(List<Diagnostic> diagnostics) {
    List<String> paths = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      String path = documentOf(diagnostic);
      if (diagnostic.isError() && !path.isEmpty()) {
        paths.add(path);
      }
    }
    return paths;
  }

  /** The article, page or author that a fault is in; empty for anything else. */
  private static String documentOf(Diagnostic diagnostic) {
    Location location = diagnostic.location();
    if (location == null
        || !location.path().startsWith("content/")
        || !location.path().endsWith(".md")) {
      return "";
    }
    String path = location.path().substring("content/".length());
    return ContentPath.of(path).isPresent() ? path : "";
  }
}
