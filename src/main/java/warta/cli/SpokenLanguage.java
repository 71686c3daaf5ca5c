package warta.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import warta.build.SiteLanguage;
import warta.diagnostic.Messages;

/**
 * The language in which a command line is answered: the one that it asks for, or else its site's.
 *
 * @param asked a language that there are messages in, when one was asked for
 * @param site the folder of the site that the command is about
 */
record SpokenLanguage(@Nullable String asked, Path site) {

  private static final Path HERE = Path.of("");

  /**
   * Looks for {@code --lang} and {@code --site}, wherever they stand.
   *
   * @param args as they were typed; a fault in them must be told in some language, too
   */
  static SpokenLanguage of(String... args) {
    String asked = null;
    Path site = HERE;
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      String next = i + 1 < args.length ? args[i + 1] : null;
      String language = value("--lang", args[i], next);
      if (language != null && Messages.LANGUAGES.contains(language)) {
        asked = language;
      }
      String folder = value("--site", args[i], next);
      site = folder == null ? site : path(folder);
    }
    return new SpokenLanguage(asked, site);
  }

  SpokenLanguage about(Path otherSite) {
    return new SpokenLanguage(asked, otherSite);
  }

  /** The messages in this language; looks for the site's where none was asked for. */
  Messages messages() {
    return Messages.in(asked == null ? SiteLanguage.of(site) : asked);
  }

  /**
   * The messages in this language, where the site's is known already.
   *
   * @param siteLanguage a BCP 47 tag
   */
  Messages messages(String siteLanguage) {
    return Messages.in(asked == null ? siteLanguage : asked);
  }

  private static @Nullable String value(String option, String arg, @Nullable String next) {
    if (arg.equals(option)) {
      return next;
    }
    return arg.startsWith(option + "=") ? arg.substring(option.length() + 1) : null;
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      return HERE;
    }
  }
}
