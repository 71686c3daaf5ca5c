package warta.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import warta.build.cache.RenditionStore;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;
import warta.image.CardText;
import warta.image.Darkroom;
import warta.image.Recipe;
import warta.image.SocialCard;
import warta.output.Output;
import warta.output.Photo;
import warta.text.Fingerprint;

/**
 * Makes the pictures of photos that are not in the store yet: each photo is decoded once, several
 * at the same time, and never more of them than memory allows.
 */
final class PhotoLab {

  private static final long MEGABYTE = 1024L * 1024;

  private final Path site;
  private final RenditionStore store;
  private final Workers workers;
  private final Progress progress;
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private final MemoryGate gate = new MemoryGate(Runtime.getRuntime().maxMemory());

  PhotoLab(Path site, Path folder, Workers workers, Progress progress) {
    this.site = site;
    this.store = new RenditionStore(folder);
    this.workers = workers;
    this.progress = progress;
  }

  /**
   * A picture that is wanted.
   *
   * @param key of the photo's content and the recipe
   */
  record Order(Output.Developed picture, Fingerprint key) {}

  /** Makes all that is wanted and not there. */
  void develop(List<Order> orders, Consumer<Diagnostic> faults) throws IOException {
    List<List<Order>> photos = new ArrayList<>(missing(orders).values());
    AtomicInteger done = new AtomicInteger();
    workers.map(
        photos,
        photo -> {
          developOne(photo, faults);
          progress.report("photos", done.incrementAndGet(), photos.size());
          return photo;
        });
  }

  private Map<String, List<Order>> missing(List<Order> orders) throws IOException {
    Map<String, List<Order>> photos = new TreeMap<>();
    Set<Fingerprint> keys = new HashSet<>();
    for (Order order : orders) {
      if (keys.add(order.key()) && !store.has(order.key())) {
        photos.computeIfAbsent(order.picture().source(), s -> new ArrayList<>()).add(order);
      }
    }
    return photos;
  }

  /** A picture from the store, or made again where it was damaged; empty after a fault. */
  Optional<byte[]> find(Order order, Consumer<Diagnostic> faults) throws IOException {
    Optional<byte[]> stored = store.find(order.key());
    if (stored.isPresent() || refused.contains(order.picture().source())) {
      return stored;
    }
    developOne(List.of(order), faults);
    return store.find(order.key());
  }

  /** A card from the store, or drawn. */
  byte[] card(CardText text, Fingerprint key) throws IOException {
    Optional<byte[]> stored = store.find(key);
    if (stored.isPresent()) {
      return stored.get();
    }
    byte[] drawn = SocialCard.png(text);
    store.keep(key, drawn);
    return drawn;
  }

  /**
   * Removes from the store what is no longer published, once something is not.
   *
   * @param removed paths that were published before
   * @param published what is
   */
  void tidy(Set<String> removed, ManifestFile.Entries published) throws IOException {
    if (removed.stream().noneMatch(PhotoLab::isPicture)) {
      return;
    }
    Set<Fingerprint> used = new HashSet<>();
    published.forEach(
        (path, entry) -> {
          if (isPicture(path)) {
            used.add(entry.fingerprint());
          }
        });
    store.keepOnly(used);
  }

  private static boolean isPicture(String path) {
    return path.startsWith(Photo.FOLDER.substring(1));
  }

  private void developOne(List<Order> photo, Consumer<Diagnostic> faults) {
    Output.Developed any = photo.get(0).picture();
    Path file = site.resolve(any.source());
    try {
      long memory = Darkroom.memory(Files.size(file), any.facts(), any.recipe());
      if (!gate.canHold(memory)) {
        refuse(any, Phrase.of("image.memory").with("megabytes", memory / MEGABYTE + 1), faults);
        return;
      }
      byte[] jpeg = Files.readAllBytes(file);
      gate.within(memory, () -> keep(photo, jpeg, faults));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean keep(List<Order> photo, byte[] jpeg, Consumer<Diagnostic> faults) {
    Map<Recipe, Fingerprint> keys = new LinkedHashMap<>();
    photo.forEach(order -> keys.put(order.picture().recipe(), order.key()));
    Output.Developed any = photo.get(0).picture();
    Map<Recipe, byte[]> made;
    try {
      made = Darkroom.develop(jpeg, any.facts(), List.copyOf(keys.keySet()));
    } catch (IOException e) {
      refuse(any, Phrase.of("image.damaged"), faults);
      return false;
    }
    try {
      for (Map.Entry<Recipe, byte[]> picture : made.entrySet()) {
        store.keep(keys.getOrDefault(picture.getKey(), Fingerprint.NONE), picture.getValue());
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void refuse(Output.Developed picture, Phrase reason, Consumer<Diagnostic> faults) {
    String source = picture.source();
    refused.add(source);
    faults.accept(
        Diagnostic.at(Rule.BAD_IMAGE, Location.ofFile(source))
            .with("target", source.substring(source.lastIndexOf('/') + 1))
            .with("reason", reason));
  }
}
