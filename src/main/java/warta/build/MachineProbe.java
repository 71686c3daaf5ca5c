package warta.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import warta.config.ImageConfig;
import warta.config.SiteConfig;
import warta.content.ContentFile;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Rule;
import warta.image.SocialCard;
import warta.image.Webp;
import warta.text.Fingerprint;

/**
 * Finds out what this machine can do with pictures, and remembers what it can: to load the
 * libraries for it takes longer than a build that changes nothing.
 */
final class MachineProbe {

  private final Path cache;
  private final boolean writes;

  /**
   * @param writes whether what was found may be remembered in the cache
   */
  MachineProbe(Path cache, boolean writes) {
    this.cache = cache;
    this.writes = writes;
  }

  /** The configuration as this machine can fulfil it. */
  SiteConfig suited(SiteConfig config, Library library, Consumer<Diagnostic> faults) {
    ImageConfig wanted = config.images();
    boolean hasPhotos = library.files().stream().anyMatch(ContentFile::isPhoto);
    boolean noWebp = wanted.webp() && hasPhotos && !can("webp", () -> canLoad() && Webp.works());
    boolean noCards = wanted.cards() && !can("cards", SocialCard::works);
    if (noWebp) {
      faults.accept(Diagnostic.general(Rule.NO_WEBP));
    }
    if (noCards) {
      faults.accept(Diagnostic.general(Rule.NO_CARDS));
    }
    return noWebp || noCards
        ? config.with(
            new ImageConfig(
                wanted.widths(),
                wanted.quality(),
                wanted.webp() && !noWebp,
                wanted.cards() && !noCards))
        : config;
  }

  private boolean can(String name, BooleanSupplier trial) {
    Path memory = cache.resolve(name);
    String machine = machine();
    try {
      if (Files.readString(memory, StandardCharsets.UTF_8).equals(machine)) {
        return true;
      }
    } catch (IOException e) {
      // Nothing is remembered.
    }
    boolean works = trial.getAsBoolean();
    if (works && writes) {
      try {
        Files.writeString(memory, machine, StandardCharsets.UTF_8);
      } catch (IOException e) {
        // The next build finds out again.
      }
    }
    return works;
  }

  /** The library itself prints all that it fails with, so it is not the first to try. */
  private static boolean canLoad() {
    try {
      Optional<byte[]> library = Webp.library();
      if (library.isEmpty()) {
        return false;
      }
      Path copy = Files.createTempFile("warta-webp", "");
      try {
        Files.write(copy, library.get());
        System.load(copy.toAbsolutePath().toString());
        return true;
      } finally {
        delete(copy);
      }
    } catch (IOException | LinkageError | RuntimeException e) {
      return false;
    }
  }

  private static void delete(Path library) {
    try {
      Files.delete(library);
    } catch (IOException e) {
      // Some systems do not let go of a library in use before the program ends.
      library.toFile().deleteOnExit();
    }
  }

  /** A cache may have come from elsewhere. */
  private static String machine() {
    Fingerprint.Builder key = Fingerprint.builder().add(BuiltIn.fingerprint());
    for (String property :
        new String[] {
          "os.name", "os.version", "os.arch", "java.home", "java.vm.version", "java.io.tmpdir"
        }) {
      key.add(System.getProperty(property, ""));
    }
    return key.build().hex();
  }
}
