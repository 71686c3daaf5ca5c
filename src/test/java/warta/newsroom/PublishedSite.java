package warta.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site as it was published, seen from outside.
 *
 * @param name for messages
 * @param folder its files
 * @param base the address under which they are published, with a final {@code /}
 */
public record PublishedSite(String name, Path folder, String base) {

  @Override
  public String toString() {
    return name;
  }

  /** All files with one of these names, in any folder. */
  List<Path> named(String... names) {
    return Newsroom.below(folder).stream()
        .filter(file -> List.of(names).contains(String.valueOf(file.getFileName())))
        .toList();
  }

  public List<Path> pages() {
    return Newsroom.pages(folder);
  }

  /** The address of a file, as pages name it. */
  public String addressOf(Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    return base + path.replaceFirst("(^|/)index\\.html$", "$1");
  }

  public boolean isInternal(String address) {
    return address.startsWith(base);
  }

  /** Whether an internal address leads to a file, and its fragment to an element. */
  boolean leadsSomewhere(String address) {
    Path file = fileOf(address);
    String fragment = URI.create(address).getFragment();
    return Files.isRegularFile(file)
        && (fragment == null || page(file).getElementById(fragment) != null);
  }

  public Path fileOf(String address) {
    String path = URI.create(address).getPath();
    String inside = path.substring(URI.create(base).getPath().length());
    return folder.resolve(
        inside.isEmpty() || inside.endsWith("/") ? inside + "index.html" : inside);
  }

  public Document page(Path file) {
    return Jsoup.parse(read(file), addressOf(file));
  }

  String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
