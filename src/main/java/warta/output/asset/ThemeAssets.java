package warta.output.asset;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Location;
import warta.output.Generator;
import warta.output.Output;
import warta.text.Fingerprint;
import warta.text.UrlPath;

/**
 * Publishes the theme's assets under names that carry their content's fingerprint, so that browsers
 * may keep them for ever. Style sheets refer to the fingerprinted names of what they use.
 */
public final class ThemeAssets implements Generator {

  private static final String FOLDER = "assets/";
  private static final int DIGITS = 10;
  private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*(['\"]?)([^'\")]+)\\1\\s*\\)");

  /** What would end a {@code <style>} or {@code <script>}, or change how it is read. */
  private static final Pattern ELEMENT_END =
      Pattern.compile("<(/style|/script|script|!--)", Pattern.CASE_INSENSITIVE);

  private record Finished(ThemeAsset asset, byte[] bytes, String path) {}

  private final Map<String, ThemeAsset> assets = new TreeMap<>();
  private final Map<String, Finished> finished = new TreeMap<>();

  private final Set<String> unlinked;

  /**
   * @param onlyInlined names of those that stand in pages and need no file of their own, unless a
   *     style sheet uses them
   */
  public ThemeAssets(Collection<ThemeAsset> assets, Set<String> onlyInlined) {
    this.unlinked = new HashSet<>(onlyInlined);
    assets.forEach(asset -> this.assets.put(asset.name(), asset));
    this.assets.keySet().forEach(name -> finish(name, new HashSet<>()));
  }

  /** The path on the site of each asset, such as {@code /assets/style.0123456789.css}, by name. */
  public Map<String, String> paths() {
    Map<String, String> paths = new TreeMap<>();
    finished.forEach((name, asset) -> paths.put(name, "/" + asset.path()));
    return Collections.unmodifiableMap(paths);
  }

  /** The path on the site of an asset of the built-in theme, which every theme has. */
  public String path(String name) {
    Finished asset = finished.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return "/" + asset.path();
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    for (Finished asset : finished.values()) {
      if (unlinked.contains(asset.asset().name())) {
        continue;
      }
      Output.Rendered content = faults -> Optional.of(asset.bytes());
      outputs.accept(
          new Output(
              "/" + asset.path(),
              Output.Phase.ASSET,
              Fingerprint.of(asset.bytes()),
              content,
              Location.ofFile(asset.asset().sitePath())));
    }
  }

  /**
   * The text of a style sheet or script as it can stand in a page: what it uses by its full path,
   * and nothing in it that would end its element.
   *
   * @return null when there is no such asset
   */
  public @Nullable String inlineText(String name, UnaryOperator<String> href) {
    ThemeAsset asset = assets.get(name);
    if (asset == null) {
      return null;
    }
    String text =
        name.endsWith(".css")
            ? linked(asset, new HashSet<>(), path -> href.apply("/" + path))
            : new String(asset.bytes(), StandardCharsets.UTF_8);
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\ufffd');
    return lines.indexOf('<') < 0 ? lines : ELEMENT_END.matcher(lines).replaceAll("<\\\\$1");
  }

  /** Finishes an asset after those that it uses. */
  private @Nullable Finished finish(String name, Set<String> inHand) {
    ThemeAsset asset = assets.get(name);
    Finished done = finished.get(name);
    if (asset == null || done != null || !inHand.add(name)) {
      return done;
    }
    byte[] bytes = name.endsWith(".css") ? linked(asset, inHand) : asset.bytes();
    String hash = Fingerprint.of(bytes).shortHex(DIGITS);
    int dot = name.lastIndexOf('.');
    String path =
        dot <= name.lastIndexOf('/')
            ? name + "." + hash
            : name.substring(0, dot) + "." + hash + name.substring(dot);
    Finished result = new Finished(asset, bytes, FOLDER + path);
    finished.put(name, result);
    return result;
  }

  /** A style sheet with the fingerprinted names of the assets that it uses. */
  private byte[] linked(ThemeAsset sheet, Set<String> inHand) {
    String up = "../".repeat(depth(folderOf(sheet)));
    return linked(sheet, inHand, path -> up + path.substring(FOLDER.length()))
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @param address of a finished asset by its path, as the text is to have it
   */
  private String linked(ThemeAsset sheet, Set<String> inHand, UnaryOperator<String> address) {
    String text = new String(sheet.bytes(), StandardCharsets.UTF_8);
    if (!text.contains("url(")) {
      return text;
    }
    String folder = folderOf(sheet);
    Matcher url = CSS_URL.matcher(text);
    StringBuilder out = new StringBuilder();
    while (url.find()) {
      Optional<String> used = UrlPath.resolve(folder, url.group(2));
      Finished target = used.isEmpty() ? null : finish(used.get(), inHand);
      used.ifPresent(unlinked::remove);
      String replacement =
          target == null ? url.group() : "url(" + address.apply(target.path()) + ")";
      url.appendReplacement(out, Matcher.quoteReplacement(replacement));
    }
    return url.appendTail(out).toString();
  }

  private static String folderOf(ThemeAsset asset) {
    int slash = asset.name().lastIndexOf('/');
    return slash < 0 ? "" : asset.name().substring(0, slash);
  }

  private static int depth(String folder) {
    return folder.isEmpty() ? 0 : folder.split("/", -1).length;
  }
}
