package warta.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warta.data.Key;
import warta.data.Types;

/** The keys of {@code images} in {@code site.yaml}. */
final class ImageKeys {

  private static final int NARROWEST = 80;
  private static final int WIDEST = 4096;

  static final Key<List<Integer>> WIDTHS =
      Key.of(
          "widths",
          Types.listOf(Types.integer(NARROWEST, WIDEST)),
          "The widths of the copies of a photo, in pixels; browsers choose one, and none is larger"
              + " than the photo. Default: 320, 480, 768, 960, 1280 and 1600.",
          "[480, 960, 1600]");
  static final Key<Integer> QUALITY =
      Key.of(
          "quality",
          Types.integer(1, 100),
          "How little of a photo is lost in its copies: 60 is small, 90 is large. Default: "
              + ImageConfig.DEFAULT.quality()
              + ".",
          "78");
  static final Key<Boolean> WEBP =
      Key.of(
          "webp",
          Types.BOOLEAN,
          "Whether there are copies in WebP, half as large as those in JPEG. Default: `true`.",
          "true");

  static final Key<Boolean> CARDS =
      Key.of(
          "cards",
          Types.BOOLEAN,
          "Whether a card with the headline is drawn for each article without a large photo, to be"
              + " shown where the article is shared. Default: `false`.",
          "true");

  static final List<Key<?>> ALL = List.of(WIDTHS, QUALITY, WEBP, CARDS);

  static final Key<ImageConfig> IMAGES =
      Key.of(
          "images",
          Types.object(
              ALL,
              f ->
                  Optional.of(
                      new ImageConfig(
                          widths(f.get(WIDTHS, List.of())),
                          f.get(QUALITY, ImageConfig.DEFAULT.quality()),
                          f.get(WEBP, ImageConfig.DEFAULT.webp()),
                          f.get(CARDS, ImageConfig.DEFAULT.cards())))),
          "How photos are published.",
          "{quality: 85}");

  private ImageKeys() {}

  private static List<Integer> widths(List<Integer> written) {
    return written.isEmpty()
        ? ImageConfig.DEFAULT.widths()
        : written.stream().distinct().sorted().toList();
  }

  /** The values in force by the full names of their keys. */
  static Map<String, Object> values(ImageConfig images) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("images.widths", images.widths());
    values.put("images.quality", images.quality());
    values.put("images.webp", images.webp());
    values.put("images.cards", images.cards());
    return values;
  }
}
