package warta.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One fault of the site: a rule that was broken, the place, and the values that its message names.
 *
 * <p>The words are not here: {@link Messages} puts them together from {@link #arguments()}, so that
 * every rule can speak several languages.
 *
 * @param severity usually the rule's own
 * @param location absent when the fault has no place in a file of the site (a full disk, a lock)
 * @param arguments by name, as the rule's message and hint use them
 * @param notes further places that explain the fault, such as the other of two duplicates
 */
public record Diagnostic(
    Severity severity,
    Rule rule,
    @Nullable Location location,
    Map<String, Argument> arguments,
    List<Note> notes) {

  /**
   * A second place that belongs to a fault.
   *
   * @param key which sentence of the rule says it: the message {@code note.<key>}
   */
  public record Note(String key, @Nullable Location location, Map<String, Argument> arguments) {
    public Note {
      arguments = Map.copyOf(arguments);
    }
  }

  public Diagnostic {
    arguments = Map.copyOf(arguments);
    notes = List.copyOf(notes);
  }

  public static Diagnostic at(Rule rule, Location location) {
    return new Diagnostic(rule.severity(), rule, location, Map.of(), List.of());
  }

  /** A fault that has no place in any file of the site. */
  public static Diagnostic general(Rule rule) {
    return new Diagnostic(rule.severity(), rule, null, Map.of(), List.of());
  }

  /** This diagnostic with one more value for its message; an empty value counts as absent. */
  public Diagnostic with(String name, Object value) {
    Argument argument = Argument.of(value);
    if (argument.isEmpty()) {
      return this;
    }
    Map<String, Argument> more = new LinkedHashMap<>(arguments);
    more.put(name, argument);
    return new Diagnostic(severity, rule, location, more, notes);
  }

  public Diagnostic with(String name, Optional<?> value) {
    return value.isPresent() ? with(name, value.get()) : this;
  }

  public Diagnostic withNote(String key, @Nullable Location where, Map<String, String> values) {
    Map<String, Argument> texts = new LinkedHashMap<>();
    values.forEach((name, value) -> texts.put(name, Argument.of(value)));
    List<Note> more = new ArrayList<>(notes);
    more.add(new Note(key, where, texts));
    return new Diagnostic(severity, rule, location, arguments, more);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
