package warta.image;

import com.luciad.imageio.webp.internal.OsInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Whether this machine can write WebP: the library for it is native, and not for all of them. */
public final class Webp {

  private static final int QUALITY = 50;

  private Webp() {}

  /** The native library for this machine; empty when there is none. */
  public static Optional<byte[]> library() throws IOException {
    String name = System.mapLibraryName("webp-imageio");
    String resource = "/native/" + OsInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
    try (InputStream in = OsInfo.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  /** Tries it; what the library fails with it prints. */
  public static boolean works() {
    try {
      return Encoder.encoded(Pixels.of(1, 1), PhotoFormat.WEBP, QUALITY).length > 0;
    } catch (IOException | LinkageError | RuntimeException e) {
      return false;
    }
  }
}
