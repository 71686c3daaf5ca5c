package warta.template;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.KnownWords;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;
import warta.diagnostic.Suggestions;

/** Says each fault of a template once, whichever pages use it, and where it was included from. */
final class CheckFaults {

  private record Said(Rule rule, Location place, String name) {}

  private final Consumer<Diagnostic> report;
  private final Set<Said> said = new HashSet<>();
  private final Set<String> unguarded = new HashSet<>();
  private final Deque<Location> includes = new ArrayDeque<>();

  CheckFaults(Consumer<Diagnostic> report) {
    this.report = report;
  }

  void enter(Location include) {
    includes.push(include);
  }

  void leave() {
    includes.pop();
  }

  /**
   * Reports a name that is not known.
   *
   * @param prefix what is written before the name, such as {@code card.}
   */
  void unknown(Rule rule, Location place, String prefix, String name, Collection<String> known) {
    unknown(rule, place, prefix, name, known, Optional.empty());
  }

  /** Reports a variable that is not known, but perhaps a component of one that is. */
  void unknownVariable(Location place, String name, Scope scope) {
    Optional<String> component = scope.ownerOf(name).map(owner -> owner + "." + name);
    unknown(Rule.UNKNOWN_VARIABLE, place, "", name, scope.names(), component);
  }

  private void unknown(
      Rule rule,
      Location place,
      String prefix,
      String name,
      Collection<String> known,
      Optional<String> otherwise) {
    List<String> there = known.stream().sorted().toList();
    Optional<String> suggestion = Suggestions.nearest(name, there).map(found -> prefix + found);
    Diagnostic fault =
        Diagnostic.at(rule, place)
            .with("name", prefix + name)
            .with("key", name)
            .with("suggestion", suggestion.or(() -> otherwise))
            .with("known", KnownWords.nearOfReference(name, there));
    say(fault, place, name);
  }

  /**
   * Reports a block that no template of the page shows.
   *
   * @param parent the template whose blocks it should fill
   * @param builtIn the name of the template that fills it, when that is built in and the other one
   *     is the site's own; else empty
   * @param shown the names of the blocks that are shown
   */
  void unknownBlock(
      Location place, String name, String parent, String builtIn, Collection<String> shown) {
    List<String> there = shown.stream().sorted().toList();
    Diagnostic fault =
        Diagnostic.at(Rule.UNKNOWN_BLOCK, place)
            .with("name", name)
            .with("parent", parent)
            .with("filled-by", builtIn)
            .with("suggestion", Suggestions.nearest(name, there))
            .with("known", KnownWords.near(name, there));
    say(fault, place, name);
  }

  /** Reports what stands beside the blocks of a template that extends another. */
  void outsideBlocks(Location place, String parent, boolean isBefore, Collection<String> shown) {
    Diagnostic fault =
        Diagnostic.at(Rule.OUTSIDE_BLOCK, place)
            .with("parent", parent)
            .with("fate", isBefore ? Phrase.of("outside.first") : Phrase.of("outside.dropped"))
            .with("known", String.join(", ", shown.stream().sorted().toList()));
    say(fault, place, "");
  }

  /** Reports a template that shows nothing on a page that it makes. */
  void empty(TemplateSource template) {
    Location place = Location.ofFile(template.source().path());
    say(Diagnostic.at(Rule.EMPTY_TEMPLATE, place).with("name", template.name()), place, "");
  }

  /** Reports a template that makes no page and that no template uses. */
  void unused(TemplateSource template, Collection<String> known) {
    Location place = Location.ofFile(template.source().path());
    Diagnostic fault =
        Diagnostic.at(Rule.UNUSED_TEMPLATE, place)
            .with("name", template.name())
            .with("suggestion", Suggestions.nearestFile(template.name(), known));
    say(fault, place, "");
  }

  /**
   * Reports what is read without having been asked for; in included templates once for each value,
   * since what is wrong is most often what was given to them.
   */
  void unguarded(Location place, String name, Value owner) {
    if (!includes.isEmpty() && !unguarded.add(owner.path())) {
      return;
    }
    say(
        Diagnostic.at(Rule.UNGUARDED_VALUE, place).with("name", name).with("guard", owner.guard()),
        place,
        name);
  }

  void notACondition(Location place, String name, String cure) {
    say(
        Diagnostic.at(Rule.NOT_A_CONDITION, place).with("name", name).with("cure", cure),
        place,
        name);
  }

  /**
   * Reports what is printed although it has no text.
   *
   * @param parts of an object that can be printed instead; may be empty
   * @param loop over a list; may be empty
   */
  void notAText(Location place, String name, Collection<String> parts, String loop) {
    Diagnostic fault =
        Diagnostic.at(Rule.NOT_A_TEXT, place)
            .with("name", name)
            .with("parts", String.join(", ", parts))
            .with("loop", loop);
    say(fault, place, name);
  }

  void dynamicInline(Location place) {
    say(Diagnostic.at(Rule.DYNAMIC_INLINE, place), place, "");
  }

  private void say(Diagnostic fault, Location place, String name) {
    if (said.add(new Said(fault.rule(), place, name))) {
      Diagnostic told = fault;
      for (Location from : includes) {
        told = told.withNote("included", from, Map.of());
      }
      report.accept(told);
    }
  }
}
