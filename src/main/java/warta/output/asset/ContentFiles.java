package warta.output.asset;

import java.util.function.Consumer;
import warta.content.ContentFile;
import warta.diagnostic.Location;
import warta.image.ImageFacts.Fault;
import warta.output.Generator;
import warta.output.Output;
import warta.site.Site;
import warta.site.Site.PublishedFile;
import warta.text.Fingerprint;

/**
 * Publishes the files of {@code content/} that visible texts use, and all of {@code static/} byte
 * for byte. Of a photo that is only shown there are copies instead, and what images say beside
 * their picture, such as where they were taken, is never published.
 */
public final class ContentFiles implements Generator {

  private final Site site;

  public ContentFiles(Site site) {
    this.site = site;
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    for (PublishedFile published : site.files()) {
      if (published.isAsked() || !published.file().isPhoto()) {
        outputs.accept(output(published));
      }
    }
  }

  private static Output output(PublishedFile published) {
    ContentFile file = published.file();
    String source = "content/" + file.path();
    boolean isCleaned =
        file.isImage() && !published.isStatic() && file.facts().fault() != Fault.TOO_LARGE;
    return new Output(
        published.url(),
        Output.Phase.FILE,
        isCleaned ? Fingerprint.builder().add("cleaned").add(file.hash()).build() : file.hash(),
        isCleaned ? new Output.Cleaned(source, file.facts()) : new Output.Copied(source),
        Location.ofFile(source));
  }
}
