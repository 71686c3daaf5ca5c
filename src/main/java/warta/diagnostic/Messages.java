package warta.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The words of diagnostics in one language.
 *
 * <p>A sentence names its values in braces, {@code `{key}` is not known}. A part in square brackets
 * is said only when each value in it is present: {@code [did you mean `{suggestion}`? ]}.
 */
public final class Messages {

  /** The languages that there are words for, as BCP 47 language subtags. */
  public static final List<String> LANGUAGES = List.of("en", "id");

  private static final String FALLBACK = "en";

  private final String language;
  private @Nullable Properties words;
  private @Nullable Properties english;

  private Messages(String language) {
    this.language = language;
  }

  /**
   * The messages of a language, or the English ones where there are none.
   *
   * @param tag a BCP 47 tag such as {@code id} or {@code id-ID}
   */
  public static Messages in(String tag) {
    String base = tag.replaceFirst("-.*", "");
    return new Messages(LANGUAGES.contains(base) ? base : FALLBACK);
  }

  /** The language that is spoken, as a BCP 47 language subtag. */
  public String language() {
    return language;
  }

  public String message(Diagnostic diagnostic) {
    return fill(sentence(diagnostic.rule().id() + ".message"), diagnostic.arguments());
  }

  /** What to do about it, or empty when the rule has no hint that fits. */
  public Optional<String> hint(Diagnostic diagnostic) {
    String hint = fill(sentence(diagnostic.rule().id() + ".hint"), diagnostic.arguments()).strip();
    return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
  }

  /** What a rule is about, in whole sentences, whatever broke it. */
  public String meaning(Rule rule) {
    return sentence(rule.id() + ".meaning");
  }

  public String note(Diagnostic.Note note) {
    return fill(sentence("note." + note.key()), note.arguments());
  }

  /** A word that frames messages, such as {@code hint} or {@code error}. */
  public String label(String key) {
    return sentence("label." + key);
  }

  /** A value as it is said within a sentence. */
  public String say(Argument argument) {
    return argument instanceof Phrase phrase
        ? fill(sentence("phrase." + phrase.key()), phrase.arguments())
        : argument.toString();
  }

  /** Reads a file when something is said: most builds say little, and it takes long to start. */
  private synchronized String sentence(String key) {
    if (words == null) {
      words = load(language);
    }
    String found = words.getProperty(key);
    if (found == null) {
      english = english == null ? load(FALLBACK) : english;
      found = english.getProperty(key);
    }
    if (found == null) {
      throw new IllegalStateException("no message for " + key);
    }
    return found;
  }

  String fill(String pattern, Map<String, Argument> values) {
    StringBuilder out = new StringBuilder(pattern.length() + 32);
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '[') {
        int end = pattern.indexOf(']', at);
        String part = pattern.substring(at + 1, end);
        if (allPresent(part, values)) {
          out.append(fill(part, values));
        }
        at = end + 1;
      } else if (c == '{') {
        int end = pattern.indexOf('}', at);
        Argument value = values.get(pattern.substring(at + 1, end));
        out.append(value == null ? "" : say(value));
        at = end + 1;
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private static boolean allPresent(String part, Map<String, Argument> values) {
    for (int open = part.indexOf('{'); open >= 0; open = part.indexOf('{', open + 1)) {
      if (!values.containsKey(part.substring(open + 1, part.indexOf('}', open)))) {
        return false;
      }
    }
    return true;
  }

  private static Properties load(String language) {
    Properties loaded = new Properties();
    String name = "messages_" + language + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no messages in " + language);
      }
      loaded.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return loaded;
  }
}
