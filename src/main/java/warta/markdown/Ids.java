package warta.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids of one text; each is given once. */
final class Ids {

  private final Set<String> reserved = new HashSet<>();

  /** Places that the theme links to, so that no text can have them. */
  private final Set<String> taken = new HashSet<>(Set.of("main-content", "correction-notice"));

  private final Map<String, Integer> next = new HashMap<>();
  private final List<String> inOrder = new ArrayList<>();

  /** Keeps an id that the author wrote from being given to anything else. */
  void reserve(String id) {
    reserved.add(id);
  }

  /** The id that the author wrote, with a number when it was written twice. */
  String claimWritten(String id) {
    return taken.contains(id) ? claim(id) : take(id);
  }

  /** {@code wanted}, or the first of {@code wanted-2}, {@code wanted-3}... that is free. */
  String claim(String wanted) {
    String id = wanted;
    int number = next.getOrDefault(wanted, 2);
    while (taken.contains(id) || reserved.contains(id)) {
      id = wanted + "-" + number++;
    }
    next.put(wanted, number);
    return take(id);
  }

  /** All ids given so far. */
  List<String> given() {
    return inOrder;
  }

  private String take(String id) {
    taken.add(id);
    inOrder.add(id);
    return id;
  }
}
