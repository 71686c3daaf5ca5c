package warta.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import org.jspecify.annotations.Nullable;

/** Writes running text: escapes, character references, typographic quotes, bare addresses. */
final class TextWriter {

  private final Draft draft;
  private final boolean typographic;
  private final boolean findsUrls;
  private boolean startsLine;
  private int next;

  TextWriter(Draft draft) {
    this.draft = draft;
    this.typographic = draft.options().typographicQuotes();
    this.findsUrls = draft.options().newsroom() && BareUrls.mayOccurIn(draft.text());
  }

  /**
   * Writes a text node.
   *
   * @param trimmed whether space at its end is left out
   */
  void write(Node node, boolean inLink, boolean trimmed) {
    BasedSequence chars = node.getChars();
    startsLine = node.getPrevious() instanceof HardLineBreak;
    if (chars instanceof SubSequence) {
      // the common case, without a copy: the node's text is a piece of the body
      write(draft.text(), chars.getStartOffset(), chars.getEndOffset(), 0, inLink, trimmed);
    } else {
      String text = chars.toString();
      write(text, 0, text.length(), node.getStartOffset(), inLink, trimmed);
    }
  }

  private void write(String text, int from, int to, int base, boolean inLink, boolean trimmed) {
    int end = to;
    while (trimmed && end > from && text.charAt(end - 1) <= ' ') {
      end--;
    }
    int at = from;
    while (startsLine && at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (findsUrls && !inLink) {
      BareUrls.Range url = BareUrls.find(text, at, end);
      while (url != null) {
        plain(text, at, url.start());
        bareUrl(text.substring(url.start(), url.end()), base + url.start());
        at = url.end();
        url = BareUrls.find(text, at, end);
      }
    }
    plain(text, at, end);
  }

  private void bareUrl(String written, int start) {
    String shown = Entities.unescape(written);
    boolean hasScheme = !shown.regionMatches(true, 0, "www.", 0, 4);
    Body.Place place = draft.place(start, written.length());
    int number = draft.startLink(hasScheme ? shown : "http://" + shown, "", "", place);
    draft.show(shown);
    draft.endLink(number);
  }

  private void plain(String text, int from, int to) {
    int done = from;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c > '\\' || !isSpecial(c)) {
        i++;
        continue;
      }
      draft.showClean(text, done, i);
      done = i;
      String replacement = special(text, i, to);
      if (replacement == null) {
        i++;
      } else {
        draft.show(replacement);
        i = next;
        done = i;
      }
    }
    draft.showClean(text, done, to);
  }

  private static boolean isSpecial(char c) {
    return switch (c) {
      case '\\', '&', '<', '>', '"', '\'', '-', '.', '\r', '\0' -> true;
      default -> false;
    };
  }

  /** What stands for the character at {@code at}; sets {@link #next}. Null when it is itself. */
  private @Nullable String special(String text, int at, int to) {
    char c = text.charAt(at);
    next = at + 1;
    if (c == '\\') {
      if (next < to && Entities.isEscapable(text.charAt(next))) {
        next++;
        return text.substring(at + 1, next);
      }
      return null;
    }
    if (c == '&') {
      int end = Entities.endOfReference(text, at, to);
      String decoded = end < 0 ? null : Entities.decode(text, at, end);
      next = decoded == null ? next : end;
      return decoded == null ? "&" : decoded;
    }
    int length = typographic ? TypographicQuotes.lengthAt(text, at, to) : 0;
    if (length > 0) {
      next = at + length;
      char after = next < to ? text.charAt(next) : 'x';
      return TypographicQuotes.replacement(c, length, draft.lastShown(), after);
    }
    return c == '\'' || c == '-' || c == '.' ? null : text.substring(at, next);
  }
}
