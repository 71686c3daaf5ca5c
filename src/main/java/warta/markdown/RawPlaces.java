package warta.markdown;

import java.util.List;
import warta.diagnostic.Location;

/** Finds where in the source a piece of raw HTML stood. */
final class RawPlaces {

  /**
   * A piece of raw HTML.
   *
   * @param start an offset in the body
   */
  record Fragment(int start, String html) {}

  private final Draft draft;
  private final List<Fragment> fragments;
  private int current;
  private int searched;

  RawPlaces(Draft draft, List<Fragment> fragments) {
    this.draft = draft;
    this.fragments = fragments;
  }

  /** From here on, elements come from the piece with this number. */
  void enter(int fragment) {
    if (fragment != current && fragment < fragments.size()) {
      current = fragment;
      searched = 0;
    }
  }

  /** The place where {@code wanted} stands next in the current piece, or where that begins. */
  Body.Place placeOf(String wanted) {
    Location at = locationOf(wanted);
    return new Body.Place(at.line(), at.column(), at.length());
  }

  Location locationOf(String wanted) {
    Fragment fragment = fragments.get(current);
    for (int i = searched; i + wanted.length() <= fragment.html().length(); i++) {
      if (fragment.html().regionMatches(true, i, wanted, 0, wanted.length())) {
        searched = i + 1;
        return draft.location(fragment.start() + i, wanted.length());
      }
    }
    return draft.location(fragment.start(), wanted.length());
  }
}
