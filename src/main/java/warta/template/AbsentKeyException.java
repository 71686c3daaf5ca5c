package warta.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import java.util.Collection;
import java.util.List;

/**
 * Carries a key that free data does not have out of Pebble; unlike other unknown names it may be
 * asked for, by {@code default} and {@code is defined}.
 */
final class AbsentKeyException extends AttributeNotFoundException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> known;

  AbsentKeyException(String key, Collection<String> known, int line, String template) {
    super(null, key + " is not there", key, line, template);
    this.known = List.copyOf(known);
  }

  List<String> known() {
    return known;
  }
}
