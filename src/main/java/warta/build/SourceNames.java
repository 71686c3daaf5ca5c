package warta.build;

import java.util.Set;

/** Which files are no sources, by their names. */
public final class SourceNames {

  private static final Set<String> IGNORED = Set.of("node_modules", "Thumbs.db", "desktop.ini");

  /** RFC 8615: the one dotted folder that is meant to be published. */
  private static final String WELL_KNOWN = ".well-known";

  private SourceNames() {}

  /** Whether a file or folder is what editors and tools leave behind. */
  public static boolean isIgnored(String name) {
    return (name.startsWith(".") && !name.equals(WELL_KNOWN))
        || name.endsWith("~")
        || name.endsWith(".bak")
        || name.endsWith(".swp")
        || name.endsWith(".tmp")
        || (name.startsWith("#") && name.endsWith("#"))
        || IGNORED.contains(name);
  }
}
