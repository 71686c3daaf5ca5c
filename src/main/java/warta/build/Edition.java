package warta.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.output.Output;
import warta.site.EditorialChecks;
import warta.site.Site;
import warta.text.Fingerprint;

/** A site as it would be published at one moment, of which any file can be made. */
public final class Edition {

  private final Drafting.Draft draft;
  private final Site site;
  private final OutputBytes bytes;
  private final Map<String, Output> instead;
  private final boolean ahead;

  Edition(Drafting.Draft draft, OutputBytes bytes) {
    this(draft, draft.site(), bytes, Map.of(), false);
  }

  private Edition(
      Drafting.Draft draft,
      Site site,
      OutputBytes bytes,
      Map<String, Output> instead,
      boolean ahead) {
    this.ahead = ahead;
    this.draft = draft;
    this.site = site;
    this.bytes = bytes;
    this.instead = instead;
  }

  /** The same with one more output changed, and the site that it shows. */
  Edition with(Site changed, Output output) {
    Map<String, Output> all = new HashMap<>(instead);
    all.put(output.path(), output);
    return new Edition(draft, changed, bytes, Map.copyOf(all), true);
  }

  /** The same as it is drafted in another theme. */
  Edition with(Drafting.Draft other) {
    return new Edition(other, other.site(), bytes, Map.of(), true);
  }

  public Site site() {
    return site;
  }

  Drafting.Draft draft() {
    return draft;
  }

  /** The output at a path, such as {@code opini/x/index.html}. */
  public @Nullable Output find(String path) {
    Output changed = instead.get(path);
    return changed == null ? draft.plan().find(path) : changed;
  }

  /** Whether not all of it is up to date, and the rest is about to follow. */
  public boolean isAhead() {
    return ahead;
  }

  /** Whether a path is that of a page whose text alone is ahead. */
  public boolean isChanged(String path) {
    return instead.containsKey(path);
  }

  public int pages() {
    return draft.pages();
  }

  /** In the order in which they were planned. */
  public List<Output> outputs() {
    return draft.plan().outputs();
  }

  /**
   * The bytes of an output.
   *
   * @param key its fingerprint
   * @return empty after a fault that was reported
   */
  public Optional<byte[]> bytes(Output output, Fingerprint key, Consumer<Diagnostic> faults)
      throws IOException {
    RenderFaults found = new RenderFaults();
    Optional<byte[]> made =
        bytes.of(output.content(), key, fault -> found.add(fault, output.origin()));
    found.all().forEach(faults);
    return made;
  }

  /** What a good editor would remark on. */
  public List<Diagnostic> remarks() {
    Diagnostics remarks = new Diagnostics();
    new EditorialChecks(site, draft.library(), remarks::add).check();
    return new ArrayList<>(remarks.sorted());
  }
}
