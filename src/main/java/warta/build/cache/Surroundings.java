package warta.build.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warta.site.Article;
import warta.site.Site;
import warta.site.Site.Neighbours;
import warta.text.Packer;
import warta.text.Unpacker;

/**
 * Which other articles the page of each article shows. Packed as on disk, since of a large site
 * only a few are asked for.
 */
public final class Surroundings {

  private final byte[] bytes;

  /** Where the entry of each article begins, by its number. */
  private final int[] starts;

  private Surroundings(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  /**
   * What the page of an article shows of others, by their paths in {@code content/}; see {@link
   * Neighbours}.
   */
  public record Around(
      @Nullable String previous,
      @Nullable String next,
      List<String> related,
      @Nullable String further) {

    /** All of them. */
    public List<String> paths() {
      List<String> paths = new ArrayList<>(related);
      for (String path : Arrays.asList(previous, next, further)) {
        if (path != null) {
          paths.add(path);
        }
      }
      return paths;
    }
  }

  /** Writes the surroundings of all articles of a site. */
  static void write(Site site, OutputStream stream) throws IOException {
    Packer out = new Packer();
    Packer entry = new Packer();
    out.count(site.articles().size());
    for (Article article : site.articles()) {
      Neighbours neighbours = site.neighbours().get(article.number());
      write(neighbours.previous(), entry);
      write(neighbours.next(), entry);
      write(neighbours.further(), entry);
      neighbours.related().forEach(related -> write(related, entry));
      out.bytes(article.path().getBytes(StandardCharsets.UTF_8)).count(entry.size());
      out.drainTo(stream);
      entry.drainTo(stream);
    }
    out.drainTo(stream);
  }

  private static void write(@Nullable Article article, Packer out) {
    out.count(article == null ? 0 : article.number() + 1L);
  }

  /** Reads what {@link #write} wrote, on the word of a checksum around it. */
  static Surroundings read(byte[] bytes, Unpacker in) {
    int[] starts = new int[in.size()];
    for (int number = 0; number < starts.length; number++) {
      starts[number] = in.position();
      in.skip(in.size());
      in.skip(in.size());
    }
    return new Surroundings(bytes, starts);
  }

  /** What is around an article; empty where the site had none at that path. */
  public Optional<Around> of(String path) {
    byte[] wanted = path.getBytes(StandardCharsets.UTF_8);
    for (int start : starts) {
      Unpacker in = new Unpacker(bytes, start, bytes.length);
      int length = in.size();
      int from = in.position();
      if (length == wanted.length && Arrays.equals(bytes, from, from + length, wanted, 0, length)) {
        in.skip(length);
        int end = in.size();
        return Optional.of(around(in, in.position() + end));
      }
    }
    return Optional.empty();
  }

  private Around around(Unpacker in, int end) {
    String previous = path(in);
    String next = path(in);
    String further = path(in);
    List<String> related = new ArrayList<>();
    while (in.position() < end) {
      String path = path(in);
      if (path != null) {
        related.add(path);
      }
    }
    return new Around(previous, next, List.copyOf(related), further);
  }

  private @Nullable String path(Unpacker in) {
    int number = (int) in.count();
    if (number == 0) {
      return null;
    }
    byte[] path = new Unpacker(bytes, starts[number - 1], bytes.length).bytes();
    return new String(path, StandardCharsets.UTF_8);
  }
}
