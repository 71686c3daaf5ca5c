package warta.image;

/**
 * How a picture is made from a photo. First the photo is made as large as any of its pictures needs
 * it; a part of that, in some size, is the picture.
 *
 * @param masterWidth pixels of the whole photo, from which all its pictures are cut
 * @param masterHeight pixels
 * @param width pixels of the result
 * @param height pixels
 * @param quality from 1 to 100
 */
public record Recipe(
    int masterWidth,
    int masterHeight,
    Crop crop,
    int width,
    int height,
    PhotoFormat format,
    int quality) {

  /** To be raised with every change of what is made by the same recipe. */
  public static final int VERSION = 1;
}
