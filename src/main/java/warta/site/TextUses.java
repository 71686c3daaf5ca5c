package warta.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warta.content.ContentFile;
import warta.content.ContentPath;
import warta.content.Document;
import warta.content.DocumentKind;
import warta.markdown.BodyFacts;
import warta.markdown.Embeddable;
import warta.site.LinkResolver.Target;
import warta.text.Fingerprint;

/**
 * What the links and images of a text lead to, found once for each text: a large site has no time
 * to look at all texts again for each question.
 *
 * @param key of the text and of what its holes are filled with, so that a moved target counts
 * @param images in the text that are files of this site, in its order
 * @param files that the text links to
 * @param frames the origins of what may be shown in its frames, sorted
 * @param isSound whether nothing can be wrong with it, so that {@link SiteChecks} need not look:
 *     each image is a good file with a description, and each link leads to another site, to a page
 *     as a whole, or to a file
 */
public record TextUses(
    Fingerprint key,
    List<ContentFile> images,
    List<ContentFile> files,
    List<String> frames,
    boolean isSound) {

  static TextUses of(Document document, LinkResolver links) {
    ContentPath path = document.path();
    BodyFacts facts = document.facts();
    Fingerprint.Builder key = Fingerprint.builder().add(document.hash());
    List<ContentFile> images = new ArrayList<>(facts.images().size());
    List<ContentFile> files = new ArrayList<>(0);
    boolean isSound = true;
    for (BodyFacts.LinkUse use : facts.links()) {
      Target target = links.resolve(path, use.target());
      key.add(target.getClass().getSimpleName());
      if (target instanceof Target.Page page) {
        key.add(page.url()).add(page.document().path().kind().name());
        isSound &= page.fragment().isEmpty();
      } else if (target instanceof Target.File file) {
        key.add(file.url());
        files.add(file.file());
      } else {
        isSound &= target instanceof Target.External;
      }
    }
    for (BodyFacts.ImageUse use : facts.images()) {
      Optional<ContentFile> image = links.image(path, use.source());
      key.add(image.isPresent());
      if (image.isPresent()) {
        ContentFile file = image.get();
        links.addTo(key, file);
        images.add(file);
      }
      isSound &= use.hasAlt() && image.isPresent() && ImageFaults.of(image.get()).isEmpty();
    }
    return new TextUses(
        key.build(), List.copyOf(images), List.copyOf(files), frames(path, facts), isSound);
  }

  /** Whether a text is read at such length that frames have a place in it. */
  public static boolean mayFrame(ContentPath path) {
    return path.kind() == DocumentKind.ARTICLE || path.kind() == DocumentKind.PAGE;
  }

  private static List<String> frames(ContentPath path, BodyFacts facts) {
    if (facts.embeds().isEmpty() || !mayFrame(path)) {
      return List.of();
    }
    return facts.embeds().stream()
        .flatMap(use -> Embeddable.of(use.target()).stream())
        .map(embeddable -> embeddable.host().frames())
        .filter(origin -> !origin.isEmpty())
        .sorted()
        .distinct()
        .toList();
  }
}
