package warta.output.host;

/** A header of every response. */
record Header(String name, String value) {}
