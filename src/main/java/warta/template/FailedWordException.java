package warta.template;

import io.pebbletemplates.pebble.error.PebbleException;

/** Carries a filter, test or function that could not do its work, and its place, out of Pebble. */
final class FailedWordException extends PebbleException {

  private static final long serialVersionUID = 1L;

  private final String name;

  FailedWordException(String name, RuntimeException cause, int line, String template) {
    super(cause, String.valueOf(cause.getMessage()), line, template);
    this.name = name;
  }

  String name() {
    return name;
  }
}
