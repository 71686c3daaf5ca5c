package warta.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import warta.config.ImageConfig;
import warta.content.ContentFile;
import warta.image.Crop;
import warta.image.PhotoFormat;
import warta.image.Recipe;
import warta.text.Fingerprint;
import warta.text.Slugs;

/**
 * A photo and all pictures that are published of it. They are known without a look at the photo:
 * from its size, its content's fingerprint, and what its editors said.
 */
public final class Photo {

  /** The folder of all pictures: one, so that servers can be told how long to keep them. */
  public static final String FOLDER = "/img/";

  /** What search engines and networks ask of a picture that they are to show large. */
  private static final int MACHINE_WIDTH = 1200;

  /** What browsers get that cannot choose. */
  private static final int USUAL_WIDTH = 768;

  private static final int DIGITS = 10;

  private final ContentFile file;
  private final String focus;
  private final ImageConfig config;
  private final int width;
  private final int height;

  public Photo(ContentFile file, String focus, ImageConfig config) {
    this.file = file;
    this.focus = focus;
    this.config = config;
    double least = (double) MACHINE_WIDTH / Math.min(file.width(), file.height());
    double scale = Math.min(1, Math.max((double) config.largest() / file.width(), least));
    this.width = (int) Math.max(1, Math.round(file.width() * scale));
    this.height = (int) Math.max(1, Math.round(file.height() * scale));
  }

  public ContentFile file() {
    return file;
  }

  /** The point that matters within a shape; empty when nobody said. */
  public String focus(Shape shape) {
    return shape.crop(focus, width, height).focusWithin(focus, width, height);
  }

  /** Those that browsers choose from, smallest first; none in WebP where the site has none. */
  public List<Rendition> choices(Shape shape, PhotoFormat format) {
    if (format == PhotoFormat.WEBP && !config.webp()) {
      return List.of();
    }
    Crop crop = shape.crop(focus, width, height);
    List<Integer> widths = shape == Shape.WHOLE ? config.widths() : shape.widths();
    int most = Math.min(crop.width(), widths.get(widths.size() - 1));
    TreeSet<Integer> fitting =
        widths.stream().filter(w -> w < most).collect(Collectors.toCollection(TreeSet::new));
    fitting.add(most);
    fitting.removeIf(w -> down(crop, w) > format.longestSide());
    String start = start(shape, crop);
    return fitting.stream().map(w -> rendition(start, crop, w, format)).toList();
  }

  /** The JPEG for browsers that cannot choose. */
  public Rendition usual(Shape shape) {
    List<Rendition> all = choices(shape, PhotoFormat.JPEG);
    return all.stream()
        .filter(r -> r.width() >= USUAL_WIDTH)
        .findFirst()
        .orElse(all.get(all.size() - 1));
  }

  /** The smallest JPEG of the whole photo. */
  public Rendition smallest() {
    return choices(Shape.WHOLE, PhotoFormat.JPEG).get(0);
  }

  /** Of the photo's content and the recipe of a picture of it, whatever the names. */
  public Fingerprint key(Rendition picture) {
    return Fingerprint.builder()
        .add(file.hash())
        .add(Recipe.VERSION)
        .add(picture.recipe().toString())
        .build();
  }

  /** The JPEG for machines: feeds, search engines, networks. */
  public Rendition large(Shape shape) {
    Crop crop = shape.crop(focus, width, height);
    int most = shape == Shape.WHOLE ? config.largest() : MACHINE_WIDTH;
    int wanted = Math.min(crop.width(), most);
    return rendition(start(shape, crop), crop, wanted, PhotoFormat.JPEG);
  }

  /** The pictures of a photo within a text. */
  public List<Rendition> ofText() {
    return distinct(choices(Shape.WHOLE));
  }

  /** The pictures of a photo that stands for its document in lists and elsewhere. */
  public List<Rendition> ofLead() {
    List<Stream<Rendition>> all = new ArrayList<>();
    all.add(choices(Shape.WHOLE));
    all.add(choices(Shape.WIDE));
    all.add(choices(Shape.SQUARE));
    all.add(crops().stream());
    return distinct(all.stream().flatMap(part -> part));
  }

  /** The three ratios that search engines ask for, widest first. */
  public List<Rendition> crops() {
    return Stream.of(Shape.WIDE, Shape.STANDARD, Shape.SQUARE).map(this::large).toList();
  }

  private Stream<Rendition> choices(Shape shape) {
    return Stream.of(PhotoFormat.values()).flatMap(format -> choices(shape, format).stream());
  }

  private static List<Rendition> distinct(Stream<Rendition> all) {
    Map<String, Rendition> byUrl = new LinkedHashMap<>();
    all.sorted(Comparator.comparing(Rendition::url)).forEach(r -> byUrl.put(r.url(), r));
    return List.copyOf(byUrl.values());
  }

  private Rendition rendition(String start, Crop crop, int wanted, PhotoFormat format) {
    int down = down(crop, wanted);
    Recipe recipe = new Recipe(width, height, crop, wanted, down, format, config.quality());
    return new Rendition(start + wanted + "." + format.ending(), recipe);
  }

  private static int down(Crop crop, int across) {
    return (int) Math.max(1, Math.round((double) across * crop.height() / crop.width()));
  }

  /** What the addresses of all sizes of a shape begin with. */
  private String start(Shape shape, Crop crop) {
    boolean isWhole = crop.equals(Crop.whole(width, height));
    String suffix = isWhole ? "" : "-" + shape.suffix();
    return folder() + name(file.name()) + suffix + "." + id(crop) + ".";
  }

  /** Changes with the photo and with what is made of it, so that browsers may keep it for ever. */
  private String id(Crop crop) {
    return Fingerprint.builder()
        .add(file.path())
        .add(file.hash())
        .add(Recipe.VERSION)
        .add(width)
        .add(height)
        .add(crop.toString())
        .add(config.quality())
        .build()
        .shortHex(DIGITS);
  }

  private String folder() {
    return file.folder().isEmpty()
        ? FOLDER
        : FOLDER
            + Stream.of(file.folder().split("/", -1))
                .map(part -> Slugs.isSlug(part) ? part : Photo.name(part))
                .collect(Collectors.joining("/"))
            + "/";
  }

  /** A name that needs no escape in an address or in a list of addresses. */
  private static String name(String file) {
    int dot = file.lastIndexOf('.');
    String slug = Slugs.of(dot > 0 ? file.substring(0, dot) : file);
    return slug.isEmpty() ? "x" : slug;
  }

  /** Addresses and widths as the attribute {@code srcset} has them. */
  public static String srcset(List<Rendition> pictures, UnaryOperator<String> address) {
    return pictures.stream()
        .map(picture -> address.apply(picture.url()) + " " + picture.width() + "w")
        .collect(Collectors.joining(", "));
  }
}
