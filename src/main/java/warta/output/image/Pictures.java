package warta.output.image;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import warta.diagnostic.Location;
import warta.output.Generator;
import warta.output.Output;
import warta.output.Photo;
import warta.output.Photos;
import warta.output.Rendition;
import warta.site.Site;
import warta.site.Site.PublishedFile;

/** Publishes the pictures of all photos that visible texts show. */
public final class Pictures implements Generator {

  private final Site site;
  private final Photos photos;

  public Pictures(Site site) {
    this.site = site;
    this.photos = new Photos(site);
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    Set<String> planned = new HashSet<>();
    for (PublishedFile published : site.files()) {
      for (String focus : published.use().focuses()) {
        photos
            .lead(published.file(), focus)
            .ifPresent(photo -> plan(photo, photo.ofLead(), planned, outputs));
      }
      if (published.use().isInText()) {
        photos
            .of(published.file())
            .ifPresent(photo -> plan(photo, photo.ofText(), planned, outputs));
      }
    }
  }

  /** A photo may be used more than once, with shared pictures. */
  private static void plan(
      Photo photo, List<Rendition> pictures, Set<String> planned, Consumer<Output> outputs) {
    String source = "content/" + photo.file().path();
    for (Rendition picture : pictures) {
      if (planned.add(picture.url())) {
        outputs.accept(
            new Output(
                picture.url(),
                Output.Phase.FILE,
                () -> photo.key(picture),
                new Output.Developed(source, photo.file().facts(), picture.recipe()),
                Location.ofFile(source)));
      }
    }
  }
}
