package warta.template;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;

/**
 * Says of a file in the folder of templates that nothing reads it, and what it may be meant for.
 */
public final class IgnoredTemplate {

  private static final String WORDS = "i18n/";
  private static final Set<String> OTHER_TEMPLATES =
      Set.of(
          "html", "htm", "xhtml", "peb", "pebble", "twig", "njk", "liquid", "jinja", "j2", "txt");
  private static final Set<String> NOTES = Set.of("md", "");

  private IgnoredTemplate() {}

  /**
   * A warning, unless the file is read or is a note to other people.
   *
   * @param path relative to {@code templates/}, not one of its assets
   */
  public static Optional<Diagnostic> at(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1);
    boolean isRead = path.startsWith(WORDS) ? ending.equals("yaml") : ending.equals("peb");
    if (isRead || NOTES.contains(ending.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.at(Rule.IGNORED_TEMPLATE, Location.ofFile("templates/" + path))
            .with("suggestion", "templates/" + meant(path, name, ending.toLowerCase(Locale.ROOT))));
  }

  private static String meant(String path, String name, String ending) {
    if (ending.equals("yml") || ending.equals("yaml")) {
      return WORDS + name.substring(0, name.lastIndexOf('.')) + ".yaml";
    }
    if (OTHER_TEMPLATES.contains(ending)) {
      String stem = path.substring(0, path.lastIndexOf('.'));
      return stem.endsWith(".peb") ? stem : stem + ".peb";
    }
    return "assets/" + name;
  }
}
