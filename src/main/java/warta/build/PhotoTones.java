package warta.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import warta.config.ImageConfig;
import warta.content.ContentFile;
import warta.image.Tone;
import warta.output.Output;
import warta.output.Photo;
import warta.output.Rendition;
import warta.site.Tones;
import warta.text.Fingerprint;

/** Finds tones in the smallest pictures that were made of photos. */
final class PhotoTones implements Tones {

  private final PhotoLab lab;
  private final ImageConfig config;
  private final Map<Fingerprint, String> known = new ConcurrentHashMap<>();

  PhotoTones(PhotoLab lab, ImageConfig config) {
    this.lab = lab;
    this.config = config;
  }

  @Override
  public String of(ContentFile file) {
    String tone = known.get(file.hash());
    if (tone == null) {
      tone = find(file);
      known.put(file.hash(), tone);
    }
    return tone;
  }

  /** What is wrong with a photo is told by those who publish its pictures. */
  private String find(ContentFile file) {
    Photo photo = new Photo(file, "", config);
    Rendition smallest = photo.smallest();
    Output.Developed picture =
        new Output.Developed("content/" + file.path(), file.facts(), smallest.recipe());
    try {
      return lab.find(new PhotoLab.Order(picture, photo.key(smallest)), fault -> {})
          .map(Tone::of)
          .orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
