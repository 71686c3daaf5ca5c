package warta.template;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.Collection;
import java.util.List;
import warta.diagnostic.Rule;

/** Carries what a template asked for in vain, and what there is, out of Pebble. */
final class UnknownNameException extends PebbleException {

  private static final long serialVersionUID = 1L;

  private final Rule rule;
  private final String name;
  private final transient List<String> known;

  UnknownNameException(
      Rule rule, String name, Collection<String> known, int line, String template) {
    super(null, name + " is not known", line, template);
    this.rule = rule;
    this.name = name;
    this.known = List.copyOf(known);
  }

  Rule rule() {
    return rule;
  }

  String name() {
    return name;
  }

  List<String> known() {
    return known;
  }
}
