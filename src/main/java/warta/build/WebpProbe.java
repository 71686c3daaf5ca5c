package warta.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import warta.config.ImageConfig;
import warta.config.SiteConfig;
import warta.content.ContentFile;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Rule;
import warta.image.Webp;
import warta.text.Fingerprint;

/**
 * Finds out whether this machine can write WebP, and remembers when it can: to load the library for
 * it takes longer than a build that changes nothing.
 */
final class WebpProbe {

  private static final String NAME = "webp";

  private WebpProbe() {}

  /**
   * The configuration as this machine can fulfil it.
   *
   * @param writes whether what was found may be remembered in the cache
   */
  static SiteConfig suited(
      SiteConfig config, Library library, Path cache, boolean writes, Consumer<Diagnostic> faults) {
    boolean isWanted =
        config.images().webp() && library.files().stream().anyMatch(ContentFile::isPhoto);
    if (!isWanted || works(cache.resolve(NAME), writes)) {
      return config;
    }
    faults.accept(Diagnostic.general(Rule.NO_WEBP));
    ImageConfig images = config.images();
    return config.with(new ImageConfig(images.widths(), images.quality(), false));
  }

  private static boolean works(Path memory, boolean writes) {
    String machine = machine();
    try {
      if (Files.readString(memory, StandardCharsets.UTF_8).equals(machine)) {
        return true;
      }
    } catch (IOException e) {
      // Nothing is remembered.
    }
    boolean works = canLoad() && Webp.works();
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
        // Some systems do not let go of a library in use before the program ends.
        copy.toFile().deleteOnExit();
      }
    } catch (IOException | LinkageError | RuntimeException e) {
      return false;
    }
  }

  /** A cache may have come from elsewhere. */
  private static String machine() {
    Fingerprint.Builder key = Fingerprint.builder().add(BuiltIn.fingerprint());
    for (String property : new String[] {"os.name", "os.version", "os.arch", "java.io.tmpdir"}) {
      key.add(System.getProperty(property, ""));
    }
    return key.build().hex();
  }
}
