package warta.output.asset;

import java.util.function.Consumer;
import warta.diagnostic.Location;
import warta.output.Generator;
import warta.output.Output;
import warta.site.Site;
import warta.site.Site.PublishedFile;

/** Publishes the files of {@code content/} that visible texts use, and all of {@code static/}. */
public final class ContentFiles implements Generator {

  private final Site site;

  public ContentFiles(Site site) {
    this.site = site;
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    for (PublishedFile published : site.files()) {
      String source = "content/" + published.file().path();
      outputs.accept(
          new Output(
              published.url(),
              Output.Phase.FILE,
              published.file().hash(),
              new Output.Copied(source),
              Location.ofFile(source)));
    }
  }
}
