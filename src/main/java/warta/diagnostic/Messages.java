package warta.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The words of diagnostics in one language.
 *
 * <p>A sentence names its values in braces, {@code `{key}` is not known}. A part in square brackets
 * is said only when each value in it is present: {@code [did you mean `{suggestion}`? ]}.
 */
public final class Messages {

  private static final String FALLBACK = "en";

  private final Properties words;

  private Messages(Properties words) {
    this.words = words;
  }

  /**
   * The messages of a language, or the English ones where there are none.
   *
   * @param language a BCP 47 language subtag such as {@code id}
   */
  public static Messages in(String language) {
    Properties english = load(FALLBACK, new Properties());
    return new Messages(FALLBACK.equals(language) ? english : load(language, english));
  }

  public String message(Diagnostic diagnostic) {
    return fill(sentence(diagnostic.rule().id() + ".message"), diagnostic.arguments());
  }

  /** What to do about it, or empty when the rule has no hint that fits. */
  public Optional<String> hint(Diagnostic diagnostic) {
    String key = diagnostic.rule().id() + ".hint";
    if (words.getProperty(key) == null) {
      return Optional.empty();
    }
    String hint = fill(words.getProperty(key), diagnostic.arguments()).strip();
    return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
  }

  public String note(Diagnostic.Note note) {
    return fill(sentence("note." + note.key()), note.arguments());
  }

  /** A word that frames messages, such as {@code hint} or {@code error}. */
  public String label(String key) {
    return sentence("label." + key);
  }

  private String sentence(String key) {
    String found = words.getProperty(key);
    if (found == null) {
      throw new IllegalStateException("no message for " + key);
    }
    return found;
  }

  static String fill(String pattern, Map<String, String> values) {
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
        out.append(values.getOrDefault(pattern.substring(at + 1, end), ""));
        at = end + 1;
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private static boolean allPresent(String part, Map<String, String> values) {
    for (int open = part.indexOf('{'); open >= 0; open = part.indexOf('{', open + 1)) {
      if (!values.containsKey(part.substring(open + 1, part.indexOf('}', open)))) {
        return false;
      }
    }
    return true;
  }

  private static Properties load(String language, Properties defaults) {
    Properties loaded = new Properties(defaults);
    String name = "messages_" + language + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in != null) {
        loaded.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return loaded;
  }
}
