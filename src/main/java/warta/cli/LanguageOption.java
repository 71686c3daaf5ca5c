package warta.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import warta.build.SiteLanguage;
import warta.diagnostic.Messages;

/** {@code --lang}: the language in which a command speaks. */
final class LanguageOption {

  /** The languages that there are messages for; the names are those of the option's values. */
  enum Language {
    en,
    id
  }

  @Option(
      names = "--lang",
      paramLabel = "en|id",
      description = "the language of messages (default: the site's, or else English)")
  private @Nullable Language language;

  /**
   * The messages in the language that was asked for, or else the site's.
   *
   * @param siteLanguage a BCP 47 tag
   */
  Messages messages(String siteLanguage) {
    return Messages.in(language == null ? siteLanguage : language.name());
  }

  /** The messages in the language that was asked for, or else that of the site in a folder. */
  Messages messagesFor(Path site) {
    return language == null ? Messages.in(SiteLanguage.of(site)) : Messages.in(language.name());
  }
}
