package warta.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;
import warta.diagnostic.Suggestions;

/** What is wrong with one text; removed HTML is told once, with all its names. */
final class Complaints {

  private static final int MAX_NAMES = 10;

  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<String> removed = new LinkedHashSet<>();
  private @Nullable Location firstRemoved;

  void unsafeUrl(String target, Location place) {
    found.add(
        Diagnostic.at(Rule.UNSAFE_URL, place).with("target", target.replaceAll("\\p{Cntrl}", "")));
  }

  /**
   * @param name as the author knows it: {@code <script>} or {@code onclick}
   */
  void removed(String name, Location place) {
    removed.add(name);
    if (firstRemoved == null || place.compareTo(firstRemoved) < 0) {
      firstRemoved = place;
    }
  }

  /**
   * @param name of the element, such as {@code b}
   */
  void unclosed(String name, Location place) {
    unclosed("<" + name + ">", "</" + name + ">", place);
  }

  /**
   * @param fence what began the code, such as three backticks
   */
  void unclosedCode(String fence, Location place) {
    found.add(Diagnostic.at(Rule.UNCLOSED_CODE, place).with("fence", fence));
  }

  /** A comment, or an element whose content is not shown: all text after it is lost. */
  void unclosed(String begin, String end, Location place) {
    found.add(Diagnostic.at(Rule.UNCLOSED_HTML, place).with("tag", begin).with("end", end));
  }

  /**
   * @param mark as it is written, such as {@code [^1]}
   * @param known marks of notes that exist
   */
  void unknownFootnote(String mark, Collection<String> known, Location place) {
    found.add(
        Diagnostic.at(Rule.UNKNOWN_FOOTNOTE, place)
            .with("mark", mark)
            .with("suggestion", Suggestions.nearest(mark, known)));
  }

  void unusedFootnote(String mark, Location place) {
    found.add(Diagnostic.at(Rule.UNUSED_FOOTNOTE, place).with("mark", mark));
  }

  List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>(found);
    if (firstRemoved != null) {
      String names = String.join(", ", removed.stream().limit(MAX_NAMES).toList());
      String more = removed.size() > MAX_NAMES ? ", ..." : "";
      all.add(Diagnostic.at(Rule.REMOVED_HTML, firstRemoved).with("tags", names + more));
    }
    return all;
  }
}
