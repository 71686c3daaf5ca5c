package warta.config;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warta.data.Key;
import warta.data.Types;
import warta.diagnostic.Phrase;

/** The keys of {@code site.yaml} about the words in addresses. */
final class PermalinkKeys {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

  static final Key<String> ARTICLE =
      Key.of(
          "article",
          new CheckedText(
              Phrase.of("type.pattern"),
              PermalinkKeys::isArticlePattern,
              Phrase.of("example.pattern")
                  .with("one", "/{section}/{slug}/")
                  .with("other", "/{yyyy}/{mm}/{slug}/"),
              "/([a-z0-9-]|\\{(section|slug|yyyy|mm|dd)\\}|/)*\\{slug\\}([a-z0-9-]|/)*/"),
          "The pattern of article addresses, from `{section}`, `{slug}`, `{yyyy}`, `{mm}`, `{dd}`.",
          "/{section}/{slug}/");
  static final Key<String> ARCHIVE = word("archive", "Archive pages.", "arsip");
  static final Key<String> INDEX = word("index", "The index by date.", "indeks");
  static final Key<String> TOPIC = word("topic", "Tag pages.", "topik");
  static final Key<String> AUTHOR = word("author", "Author pages.", "penulis");
  static final List<Key<?>> ALL = List.of(ARTICLE, ARCHIVE, INDEX, TOPIC, AUTHOR);
  static final Key<Permalinks> PERMALINKS =
      Key.of(
          "permalinks",
          Types.object(
              ALL,
              f ->
                  Optional.of(
                      new Permalinks(
                          f.get(ARTICLE, Permalinks.DEFAULT.article()),
                          f.get(ARCHIVE, Permalinks.DEFAULT.archive()),
                          f.get(INDEX, Permalinks.DEFAULT.index()),
                          f.get(TOPIC, Permalinks.DEFAULT.topic()),
                          f.get(AUTHOR, Permalinks.DEFAULT.author())))),
          "The words in addresses.",
          "{topic: topik}");

  private PermalinkKeys() {}

  private static Key<String> word(String name, String meaning, String example) {
    return Key.of(name, Types.SLUG, meaning + " Default: `" + example + "`.", example);
  }

  /** A pattern names the slug and has only known placeholders, slugs and slashes. */
  private static boolean isArticlePattern(String pattern) {
    Matcher placeholder = PLACEHOLDER.matcher(pattern);
    while (placeholder.find()) {
      if (!Permalinks.PLACEHOLDERS.contains(placeholder.group(1))) {
        return false;
      }
    }
    String fixed = PLACEHOLDER.matcher(pattern).replaceAll("x");
    return pattern.contains("{slug}") && fixed.matches("/([a-z0-9-]+/)+");
  }
}
