package warta.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import warta.output.Output;
import warta.output.OutputPlan;
import warta.text.Fingerprint;

/** Compressed copies beside texts, for servers that hand them out as they are. */
final class Compression {

  private static final Set<String> TEXTS =
      Set.of("html", "css", "js", "mjs", "json", "xml", "svg", "txt", "webmanifest");

  private Compression() {}

  /** A copy of each text in a plan. */
  static List<Output> of(OutputPlan plan) {
    return plan.outputs().stream()
        .filter(output -> isText(output.path()))
        .map(Compression::copy)
        .toList();
  }

  private static boolean isText(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 && TEXTS.contains(path.substring(dot + 1));
  }

  private static Output copy(Output output) {
    return new Output(
        "/" + output.path() + ".gz",
        output.phase(),
        () -> key(output),
        new Output.Gzipped(output.content()),
        output.origin());
  }

  private static Fingerprint key(Output output) {
    Fingerprint plain = output.fingerprint();
    // Another release of Java may compress otherwise.
    return plain.equals(Fingerprint.NONE)
        ? Fingerprint.NONE
        : Fingerprint.builder().add("gzip").add(Runtime.version().toString()).add(plain).build();
  }

  /** The same bytes for the same input: Java writes no time and no name into the header. */
  static byte[] compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (GZIPOutputStream gzip = new Smallest(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static final class Smallest extends GZIPOutputStream {
    Smallest(ByteArrayOutputStream out) throws IOException {
      super(out, 8 * 1024);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
