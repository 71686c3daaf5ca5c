package warta.output;

import java.util.Optional;
import warta.content.ContentFile;
import warta.content.Document;
import warta.markdown.BodyFacts;
import warta.site.LinkResolver;
import warta.site.LinkResolver.Target;
import warta.site.Site;
import warta.text.Fingerprint;

/** Fingerprints what the holes of a text are filled with, so that a moved target counts. */
public final class BodyTargets {

  private BodyTargets() {}

  /** Adds a document's text and where its links and images lead. */
  public static void addTo(Fingerprint.Builder key, Site site, Document document) {
    key.add(document.hash());
    BodyFacts facts = document.facts();
    for (BodyFacts.LinkUse use : facts.links()) {
      addTo(key, site.links().resolve(document.path(), use.target()));
    }
    for (BodyFacts.ImageUse use : facts.images()) {
      addTo(key, site.links(), site.links().image(document.path(), use.source()));
    }
  }

  private static void addTo(Fingerprint.Builder key, Target target) {
    key.add(target.getClass().getSimpleName());
    if (target instanceof Target.Page page) {
      key.add(page.url()).add(page.document().path().kind().name());
    } else if (target instanceof Target.File file) {
      key.add(file.url());
    }
  }

  private static void addTo(
      Fingerprint.Builder key, LinkResolver links, Optional<ContentFile> image) {
    key.add(image.isPresent());
    image.ifPresent(file -> key.add(links.addressOf(file)).add(file.width()).add(file.height()));
  }
}
