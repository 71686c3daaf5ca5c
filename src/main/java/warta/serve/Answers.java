package warta.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import warta.build.Edition;
import warta.diagnostic.Diagnostic;
import warta.output.Output;
import warta.serve.http.Content;
import warta.serve.http.Resource;
import warta.text.Fingerprint;

/** The files of what is served, each made when it is asked for. Safe for any thread. */
final class Answers implements Content {

  private final long patienceMillis;
  private final CountDownLatch first = new CountDownLatch(1);
  private final Supplier<Present> present;
  private final Content sources;
  private final BiConsumer<Present, List<Diagnostic>> faults;
  private final TemplateTimes templates = new TemplateTimes();
  private final RenderedFiles rendered = new RenderedFiles();

  /**
   * @param sources files of the site's folder
   * @param faults told of those that only show when a page is made
   * @param patienceMillis how long those who come early wait for the first plan
   */
  Answers(
      Supplier<Present> present,
      Content sources,
      BiConsumer<Present, List<Diagnostic>> faults,
      long patienceMillis) {
    this.patienceMillis = patienceMillis;
    this.present = present;
    this.sources = sources;
    this.faults = faults;
  }

  TemplateTimes templates() {
    return templates;
  }

  /** The paths of pages that somebody looked at lately. */
  List<String> lookedAt() {
    return rendered.lookedAt();
  }

  /** Says that the first plan was made, or could not be. */
  void begin() {
    first.countDown();
  }

  private boolean hasBegun() {
    try {
      return first.await(patienceMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public Optional<Resource> find(String path) throws IOException {
    if (!hasBegun()) {
      return Optional.empty();
    }
    Present now = present.get();
    Edition edition = now.edition();
    @Nullable Output output = edition == null ? null : edition.find(path);
    if (edition == null || output == null) {
      return Optional.empty();
    }
    if (output.isPage()) {
      rendered.look(output.path());
    }
    if (output.content() instanceof Output.Copied copied) {
      return sources.find(copied.source());
    }
    Fingerprint key = output.fingerprint();
    Optional<Resource> known = rendered.find(path, key);
    Optional<Resource> made = known.isPresent() ? known : make(now, edition, output, key);
    return output.isPage() ? made.map(page -> new VersionedPage(page, now.version())) : made;
  }

  private Optional<Resource> make(Present now, Edition edition, Output output, Fingerprint key)
      throws IOException {
    List<Diagnostic> found = new ArrayList<>();
    long start = System.nanoTime();
    Optional<byte[]> bytes = edition.bytes(output, key, found::add);
    if (bytes.isEmpty()) {
      faults.accept(now, found);
      return rendered.last(output.path());
    }
    templates.add(output, System.nanoTime() - start);
    Resource resource = Resource.ofBytes(bytes.get());
    if (now.version().equals(present.get().version())) {
      rendered.keep(output.path(), key, resource);
    }
    return Optional.of(resource);
  }
}
