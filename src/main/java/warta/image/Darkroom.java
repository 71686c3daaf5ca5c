package warta.image;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the pictures of photos. */
public final class Darkroom {

  private Darkroom() {}

  /** The part and size that several recipes share. */
  private record Print(Crop crop, int width, int height) {}

  /**
   * Makes pictures of a photo, which is decoded once for all of them.
   *
   * @param recipes all for the same master
   * @throws IOException when the photo is damaged, or of a kind that is not read
   */
  public static Map<Recipe, byte[]> develop(byte[] jpeg, ImageFacts facts, List<Recipe> recipes)
      throws IOException {
    Recipe any = recipes.get(0);
    Pixels master =
        JpegDecoder.decode(jpeg, facts.orientation(), any.masterWidth(), any.masterHeight());
    Map<Print, Pixels> prints = new HashMap<>();
    Map<Recipe, byte[]> made = new LinkedHashMap<>();
    for (Recipe recipe : recipes) {
      Print print = new Print(recipe.crop(), recipe.width(), recipe.height());
      Pixels pixels = prints.computeIfAbsent(print, wanted -> printed(master, wanted));
      byte[] file = Encoder.encoded(pixels, recipe.format(), recipe.quality());
      made.put(recipe, recipe.format() == PhotoFormat.JPEG ? Credits.written(file, facts) : file);
    }
    return made;
  }

  private static Pixels printed(Pixels master, Print print) {
    Crop crop = print.crop();
    Pixels part = master.cut(crop.left(), crop.top(), crop.width(), crop.height());
    return Scaler.scaled(part, print.width(), print.height());
  }

  /** About as many bytes as {@link #develop} has in hand at its worst. */
  public static long memory(long fileSize, ImageFacts facts, Recipe recipe) {
    long step =
        (long) JpegDecoder.step(facts.width(), recipe.masterWidth())
            * JpegDecoder.step(facts.height(), recipe.masterHeight());
    long decoded = 3L * facts.width() * facts.height() / step;
    long master = 3L * recipe.masterWidth() * recipe.masterHeight();
    // Between the two: as narrow as the master, as high as what was decoded.
    return fileSize + decoded + decoded / 2 + 5 * master;
  }
}
