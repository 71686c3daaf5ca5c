package warta.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds paragraphs that are nothing but a link to what can be shown in their place. */
final class LoneLinks {

  private final Draft draft;

  LoneLinks(Draft draft) {
    this.draft = draft;
  }

  /** What a paragraph of the top level stands for, or null when it is a paragraph. */
  Body.@Nullable Embed find(Node paragraph) {
    Node first = paragraph.getFirstChild();
    if (!draft.options().newsroom() || first == null || paragraph.getParent() != draft.document()) {
      return null;
    }
    boolean alone = first.getNext() == null;
    if (alone && first instanceof Link link) {
      String words = PlainText.of(link).replace('\n', ' ').strip();
      return embed(Entities.unescape(link.getUrl().toString()), words, paragraph);
    }
    boolean marked = alone && first instanceof AutoLink;
    if (!marked && !mayBeAddress(paragraph)) {
      return null;
    }
    String written =
        marked
            ? ((AutoLink) first).getText().toString()
            : draft.copyOf(paragraph.getChars()).strip();
    return isAddress(written) ? embed(Entities.unescape(written), "", paragraph) : null;
  }

  /** Tells most paragraphs by their first letter, since they are asked for twice. */
  private static boolean mayBeAddress(Node paragraph) {
    char first = Character.toLowerCase(paragraph.getChars().charAt(0));
    return first == 'h' || first == 'w' || Character.isWhitespace(first);
  }

  /** The whole paragraph counts as it was written: an id in an address may look like emphasis. */
  private static boolean isAddress(String written) {
    String start = written.substring(0, Math.min(8, written.length())).toLowerCase(Locale.ROOT);
    return (start.startsWith("http") || start.startsWith("www."))
        && written.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '{');
  }

  private Body.@Nullable Embed embed(String written, String words, Node paragraph) {
    String target = written.regionMatches(true, 0, "www.", 0, 4) ? "https://" + written : written;
    if (Embeddable.of(target).isEmpty()) {
      return null;
    }
    String title =
        draft.options().typographicQuotes() && !words.isEmpty()
            ? TypographicQuotes.in(words)
            : words;
    return new Body.Embed(
        target,
        title.isEmpty() ? target.replaceFirst("^https?://(?:www\\.)?", "") : title,
        draft.place(paragraph.getStartOffset(), paragraph.getChars().toString().strip().length()));
  }
}
