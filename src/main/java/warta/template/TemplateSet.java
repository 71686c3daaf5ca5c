package warta.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.KnownWords;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;
import warta.diagnostic.Suggestions;
import warta.template.TemplateReferences.Reference;
import warta.text.Fingerprint;
import warta.text.SourceText;

/** All templates of a site by name, and which of them use which. */
public final class TemplateSet {

  private final TreeMap<String, TemplateSource> sources = new TreeMap<>();

  /** What is read of each template to find what it uses. */
  private final Map<String, String> texts = new HashMap<>();

  private final Map<String, List<Reference>> references = new HashMap<>();
  private final Map<String, Fingerprint> fingerprints = new HashMap<>();

  public TemplateSet(Iterable<TemplateSource> templates) {
    for (TemplateSource template : templates) {
      sources.put(template.name(), template);
      String text = TemplateReferences.withoutIgnored(template);
      texts.put(template.name(), text);
      references.put(template.name(), TemplateReferences.in(template, text));
    }
    sources.keySet().forEach(name -> fingerprints.put(name, fingerprintOf(name)));
  }

  public boolean has(String name) {
    return sources.containsKey(name);
  }

  @Nullable TemplateSource find(String name) {
    return sources.get(name);
  }

  /** The names of all templates, in order. */
  public List<String> names() {
    return List.copyOf(sources.keySet());
  }

  /** The names of those that are packed into this program. */
  List<String> builtIn() {
    return sources.values().stream()
        .filter(TemplateSource::isBuiltIn)
        .map(TemplateSource::name)
        .toList();
  }

  /** The names of the assets that a function puts into pages, in order. */
  Set<String> inlined(String function) {
    Set<String> names = new TreeSet<>();
    texts.values().forEach(text -> names.addAll(TemplateReferences.inlined(function, text)));
    return names;
  }

  /**
   * The names of the assets that stand in pages and that no template links to, so that they need no
   * file of their own. None while a template computes the name of an asset that it links to.
   */
  public Set<String> onlyInlined() {
    if (texts.values().stream().anyMatch(TemplateReferences::computesAsset)) {
      return Set.of();
    }
    Set<String> names = new TreeSet<>();
    InlineBlocks.FUNCTIONS.forEach(function -> names.addAll(inlined(function)));
    names.removeAll(inlined("asset"));
    return names;
  }

  /** The fingerprint of a template and all that it includes, at any depth. */
  public Fingerprint fingerprint(String name) {
    return fingerprints.getOrDefault(name, Fingerprint.NONE);
  }

  /** Reports includes that are missing, computed, or go in a circle. */
  void check(Consumer<Diagnostic> faults) {
    for (TemplateSource template : sources.values()) {
      for (Reference reference : references(template.name())) {
        checkReference(template.source(), reference, faults);
      }
    }
    new CycleFinder(faults).findAll();
  }

  /** A diagnostic for a name that is no template, with what may have been meant. */
  public Diagnostic missing(String name, Location place) {
    return Diagnostic.at(Rule.MISSING_TEMPLATE, place)
        .with("name", name)
        .with("suggestion", Suggestions.nearestFile(name, sources.keySet()))
        .with("known", KnownWords.near(name, sources.keySet()));
  }

  private void checkReference(SourceText source, Reference reference, Consumer<Diagnostic> faults) {
    Location place = source.at(reference.offset(), reference.length());
    if (reference.isDynamic()) {
      faults.accept(Diagnostic.at(Rule.DYNAMIC_INCLUDE, place));
    } else if (!has(reference.name())) {
      faults.accept(missing(reference.name(), place));
    }
  }

  /** The site's own templates that neither one of these nor any other template uses. */
  List<TemplateSource> unused(Collection<String> roots) {
    Set<String> used = new TreeSet<>();
    roots.forEach(root -> collect(root, used));
    references.forEach(
        (name, all) ->
            all.stream()
                .map(Reference::name)
                .filter(other -> !other.equals(name))
                .forEach(used::add));
    return sources.values().stream()
        .filter(template -> !template.isBuiltIn() && !used.contains(template.name()))
        .toList();
  }

  private List<Reference> references(String name) {
    return references.getOrDefault(name, List.of());
  }

  /**
   * The names of a template and all that it uses, as they are written, whether they exist or not.
   */
  Set<String> closureOf(String name) {
    TreeSet<String> closure = new TreeSet<>();
    collect(name, closure);
    return closure;
  }

  private Fingerprint fingerprintOf(String name) {
    Set<String> closure = closureOf(name);
    Fingerprint.Builder all = Fingerprint.builder();
    for (String used : closure) {
      TemplateSource template = sources.get(used);
      all.add(used).add(template == null ? "" : template.source().text());
    }
    return all.build();
  }

  private void collect(String name, Set<String> closure) {
    if (closure.add(name)) {
      references(name).forEach(reference -> collect(reference.name(), closure));
    }
  }

  /** Walks the includes depth first; what leads back to a template in hand is a cycle. */
  private final class CycleFinder {
    private final Consumer<Diagnostic> faults;
    private final LinkedHashMap<String, Boolean> inHand = new LinkedHashMap<>();
    private final TreeSet<String> done = new TreeSet<>();

    CycleFinder(Consumer<Diagnostic> faults) {
      this.faults = faults;
    }

    void findAll() {
      sources.keySet().forEach(this::walk);
    }

    private void walk(String name) {
      if (!done.contains(name)) {
        inHand.put(name, true);
        for (Reference reference : references(name)) {
          if (inHand.containsKey(reference.name())) {
            report(name, reference);
          } else {
            walk(reference.name());
          }
        }
        inHand.remove(name);
        done.add(name);
      }
    }

    private void report(String name, Reference reference) {
      TemplateSource template = sources.get(name);
      if (template == null) {
        return;
      }
      List<String> chain = new ArrayList<>(inHand.keySet());
      chain = new ArrayList<>(chain.subList(chain.indexOf(reference.name()), chain.size()));
      chain.add(reference.name());
      faults.accept(
          Diagnostic.at(
                  Rule.TEMPLATE_CYCLE, template.source().at(reference.offset(), reference.length()))
              .with("chain", String.join(" → ", chain)));
    }
  }
}
