package warta.markdown;

import org.jspecify.annotations.Nullable;

/** Finds addresses in running text, by the rules of GitHub Flavored Markdown's autolinks. */
final class BareUrls {

  /** Offsets in the searched text. */
  record Range(int start, int end) {}

  private BareUrls() {}

  /** Whether a text can have a bare address at all. */
  static boolean mayOccurIn(String text) {
    return text.contains("://") || text.contains("www.");
  }

  /** The first address between {@code from} and {@code to}, or null. */
  static @Nullable Range find(String text, int from, int to) {
    for (int i = from; i + 4 < to; i++) {
      char c = text.charAt(i);
      if ((c == 'h' || c == 'w' || c == 'H' || c == 'W') && (i == from || mayPrecede(text, i))) {
        int domain = startOfDomain(text, i, to);
        int end = domain < 0 ? -1 : end(text, i, domain, to);
        if (end > 0) {
          return new Range(i, end);
        }
      }
    }
    return null;
  }

  private static boolean mayPrecede(String text, int at) {
    char before = text.charAt(at - 1);
    return !Character.isLetterOrDigit(before) && "@/.-&=\\".indexOf(before) < 0;
  }

  private static int startOfDomain(String text, int at, int to) {
    if (text.regionMatches(true, at, "www.", 0, 4)) {
      return at;
    }
    for (String scheme : new String[] {"http://", "https://"}) {
      if (at + scheme.length() < to && text.regionMatches(true, at, scheme, 0, scheme.length())) {
        return at + scheme.length();
      }
    }
    return -1;
  }

  private static int end(String text, int start, int domain, int to) {
    int endOfDomain = endOfDomain(text, domain, to);
    if (endOfDomain < 0) {
      return -1;
    }
    int end = endOfDomain;
    while (end < to && text.charAt(end) > ' ' && text.charAt(end) != '<') {
      end++;
    }
    end = withoutTrailingPunctuation(text, start, end);
    return end <= domain ? -1 : end;
  }

  /** Needs a period between names, and no underscore in the last two of them. */
  private static int endOfDomain(String text, int from, int to) {
    int i = from;
    int periods = 0;
    boolean underscore = false;
    boolean underscoreBefore = false;
    while (i < to && isDomainCharacter(text.charAt(i))) {
      char c = text.charAt(i++);
      if (c == '.') {
        if (i - 1 == from || i == to || !isNameCharacter(text.charAt(i))) {
          i--;
          break;
        }
        periods++;
        underscoreBefore = underscore;
        underscore = false;
      } else if (c == '_') {
        underscore = true;
      }
    }
    return periods == 0 || underscore || underscoreBefore ? -1 : i;
  }

  private static int withoutTrailingPunctuation(String text, int start, int to) {
    int open = count(text, start, to, '(');
    int closed = count(text, start, to, ')');
    int end = to;
    while (end > start) {
      char c = text.charAt(end - 1);
      if (c == ';') {
        end = startOfReference(text, start, end);
      } else if (c == ')' && closed > open) {
        closed--;
        end--;
      } else if ("?!.,:*_~'\"”’…".indexOf(c) >= 0) {
        end--;
      } else {
        break;
      }
    }
    return end;
  }

  private static int startOfReference(String text, int start, int end) {
    int i = end - 2;
    while (i > start && Character.isLetterOrDigit(text.charAt(i))) {
      i--;
    }
    return i > start && i < end - 2 && text.charAt(i) == '&' ? i : end - 1;
  }

  private static int count(String text, int from, int to, char wanted) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == wanted) {
        count++;
      }
    }
    return count;
  }

  private static boolean isDomainCharacter(char c) {
    return c == '.' || c == '-' || isNameCharacter(c);
  }

  private static boolean isNameCharacter(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
