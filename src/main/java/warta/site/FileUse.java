package warta.site;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** How visible texts use a file beside them; collected while they are read. */
public final class FileUse {

  private boolean linked;
  private boolean inText;
  private final Set<String> focuses = new TreeSet<>();

  FileUse() {}

  void addLink() {
    linked = true;
  }

  void addToText() {
    inText = true;
  }

  void addLead(String focus) {
    focuses.add(focus);
  }

  /** Whether a link leads to the file itself. */
  public boolean isLinked() {
    return linked;
  }

  /** Whether it is an image within a text. */
  public boolean isInText() {
    return inText;
  }

  /** What matters in it where it is a lead image, as each document says it; empty if it is none. */
  public Set<String> focuses() {
    return Collections.unmodifiableSet(focuses);
  }
}
