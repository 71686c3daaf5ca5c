package warta.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.content.ContentFile;
import warta.content.ContentPath;
import warta.content.Document;
import warta.content.FrontMatter.LeadImage;
import warta.diagnostic.Suggestions;
import warta.text.Fingerprint;
import warta.text.UrlPath;

/** Finds what the links and images of a text lead to. */
public final class LinkResolver {

  /** Where a link leads. */
  public sealed interface Target {
    /** Another document's page. */
    record Page(Document document, String url, String fragment) implements Target {}

    /** A place on the same page. */
    record Anchor(String fragment) implements Target {}

    /** A file beside the texts. */
    record File(ContentFile file, String url) implements Target {}

    /** A path on this site, written as such. */
    record Path(String path, String rest) implements Target {}

    record External(String address) implements Target {}

    /** A document that is not visible. */
    record Unpublished(Skipped skipped) implements Target {}

    /** A document that exists, and whose own fault is reported elsewhere. */
    record Unreadable() implements Target {}

    /** Nothing; {@link LinkResolver#suggest} says what may have been meant. */
    record Missing() implements Target {}
  }

  private static final Target MISSING = new Target.Missing();

  private final Map<String, Document> documents;
  private final Map<String, String> addresses;
  private final Map<String, Skipped> skipped;
  private final Set<String> unreadable;
  private final Map<String, ContentFile> files;
  private final Map<String, String> bundles;
  private final Map<String, Skipped> hidden;

  /**
   * @param documents that have a page, by path
   * @param addresses of those documents, by path
   * @param skipped documents by path
   * @param unreadable paths of documents with faults of their own
   * @param files by path
   * @param bundles addresses of visible bundles, by folder
   * @param hidden addresses that would exist if skipped documents were visible
   */
  LinkResolver(
      Map<String, Document> documents,
      Map<String, String> addresses,
      Map<String, Skipped> skipped,
      Set<String> unreadable,
      Map<String, ContentFile> files,
      Map<String, String> bundles,
      Map<String, Skipped> hidden) {
    this.documents = documents;
    this.addresses = addresses;
    this.skipped = skipped;
    this.unreadable = unreadable;
    this.files = files;
    this.bundles = bundles;
    this.hidden = hidden;
  }

  /** Where a link in the text of a document leads. */
  public Target resolve(ContentPath from, String target) {
    if (target.startsWith("#")) {
      return new Target.Anchor(UrlPath.decode(target.substring(1)));
    }
    if (isExternal(target)) {
      return new Target.External(target);
    }
    int end = endOfPath(target);
    String path = UrlPath.decode(target.substring(0, end));
    if (path.startsWith("/")) {
      Skipped left = hidden.get(path);
      return left == null
          ? new Target.Path(path, target.substring(end))
          : new Target.Unpublished(left);
    }
    Optional<String> resolved = UrlPath.resolve(from.folder(), path);
    return resolved.isEmpty() ? MISSING : relative(target, resolved.get(), end);
  }

  /** Whether a link leads to another site, or is no address of a page at all. */
  static boolean isExternal(String target) {
    return target.startsWith("//") || hasScheme(target);
  }

  /**
   * The paths in {@code content/} at which the target of a relative link may be.
   *
   * @return none for another kind of link
   */
  public static List<String> candidates(ContentPath from, String target) {
    String path = UrlPath.decode(target.substring(0, endOfPath(target)));
    if (target.startsWith("#") || isExternal(target) || path.startsWith("/")) {
      return List.of();
    }
    return UrlPath.resolve(from.folder(), path)
        .map(found -> List.of(found, indexIn(found)))
        .orElse(List.of());
  }

  private static String indexIn(String folder) {
    return folder.isEmpty() ? "_index.md" : folder + "/_index.md";
  }

  private Target relative(String target, String path, int end) {
    int hash = target.indexOf('#', end);
    String fragment = hash < 0 ? "" : UrlPath.decode(target.substring(hash + 1));
    Target found = document(path, fragment);
    if (found == null) {
      found = document(indexIn(path), fragment);
    }
    if (found != null) {
      return found;
    }
    ContentFile file = files.get(path);
    if (file != null) {
      return new Target.File(file, addressOf(file));
    }
    return MISSING;
  }

  private @Nullable Target document(String path, String fragment) {
    Document document = documents.get(path);
    if (document != null) {
      String address = addresses.get(path);
      if (address != null) {
        return new Target.Page(document, address, fragment);
      }
    }
    Skipped left = skipped.get(path);
    if (left != null) {
      return new Target.Unpublished(left);
    }
    return unreadable.contains(path) ? new Target.Unreadable() : null;
  }

  /** The file that an image's source names. */
  public Optional<ContentFile> image(ContentPath from, String source) {
    String path = UrlPath.decode(source.substring(0, endOfPath(source)));
    Optional<String> resolved =
        path.startsWith("/") ? UrlPath.resolve("", path) : UrlPath.resolve(from.folder(), path);
    return resolved.flatMap(
        found ->
            Optional.ofNullable(files.get(found))
                .or(() -> Optional.ofNullable(files.get(ContentPath.STATIC + "/" + found))));
  }

  /** The file of a document's lead image. */
  public Optional<ContentFile> leadImage(Document document) {
    LeadImage image = document.frontMatter().image();
    return image == null ? Optional.empty() : image(document.path(), image.file().value());
  }

  /** Adds all that the addresses of an image and its copies depend on beside the configuration. */
  public void addTo(Fingerprint.Builder key, ContentFile file) {
    key.add(addressOf(file)).add(file.width()).add(file.height());
    key.add(file.isPhoto());
    if (file.isPhoto()) {
      key.add(file.path()).add(file.hash());
    }
  }

  /** The address of a file: below its bundle's page, else as in {@code content/}. */
  public String addressOf(ContentFile file) {
    String folder = file.folder();
    while (!folder.isEmpty()) {
      String bundle = bundles.get(folder);
      if (bundle != null) {
        return bundle + file.path().substring(folder.length() + 1);
      }
      folder = folder.contains("/") ? folder.substring(0, folder.lastIndexOf('/')) : "";
    }
    return file.path().startsWith(ContentPath.STATIC + "/")
        ? file.path().substring(ContentPath.STATIC.length())
        : "/" + file.path();
  }

  /** The image in the same folder whose name is nearest. */
  public Optional<String> suggestImage(ContentPath from, String source) {
    List<String> names =
        files.values().stream()
            .filter(f -> f.folder().equals(from.folder()))
            .filter(ContentFile::isImage)
            .map(ContentFile::name)
            .sorted()
            .toList();
    return Suggestions.nearest(source.substring(source.lastIndexOf('/') + 1), names);
  }

  /** The document with the same or the nearest name as one that a link misses, as such a link. */
  Optional<String> suggest(ContentPath from, String target) {
    String path = UrlPath.decode(target.substring(0, endOfPath(target)));
    return UrlPath.resolve(from.folder(), path).flatMap(missed -> nearest(from, missed));
  }

  private Optional<String> nearest(ContentPath from, String path) {
    String wanted = path.endsWith(".md") ? path : path + ".md";
    String name = wanted.substring(wanted.lastIndexOf('/') + 1);
    List<String> all = new ArrayList<>(documents.keySet());
    all.sort(null);
    Optional<String> found =
        all.stream()
            .filter(p -> p.equals(wanted) || p.equals(path + "/index.md"))
            .findFirst()
            .or(() -> all.stream().filter(p -> p.endsWith("/" + name)).findFirst())
            .or(() -> bundleNamed(all, name))
            .or(() -> Suggestions.nearest(wanted, all));
    return found.map(p -> relativize(from.folder(), p));
  }

  private static Optional<String> bundleNamed(List<String> all, String name) {
    String bundle = "/" + name.substring(0, name.length() - 3) + "/index.md";
    return all.stream().filter(p -> p.endsWith(bundle)).findFirst();
  }

  private static String relativize(String folder, String path) {
    List<String> from = folder.isEmpty() ? List.of() : List.of(folder.split("/", -1));
    List<String> to = List.of(path.split("/", -1));
    int common = 0;
    while (common < from.size()
        && common < to.size() - 1
        && from.get(common).equals(to.get(common))) {
      common++;
    }
    return "../".repeat(from.size() - common) + String.join("/", to.subList(common, to.size()));
  }

  private static int endOfPath(String target) {
    for (int i = 0; i < target.length(); i++) {
      if (target.charAt(i) == '#' || target.charAt(i) == '?') {
        return i;
      }
    }
    return target.length();
  }

  private static boolean hasScheme(String target) {
    int colon = target.indexOf(':');
    int slash = target.indexOf('/');
    return colon > 0 && (slash < 0 || colon < slash);
  }
}
