package warta.output.page;

import java.util.Optional;
import warta.content.ContentFile;
import warta.site.LinkResolver;
import warta.site.LinkResolver.Target;
import warta.text.Fingerprint;

/** Fingerprints what the holes of a text are filled with, so that a moved target counts. */
final class BodyTargets {

  private BodyTargets() {}

  static void addTo(Fingerprint.Builder key, Target target) {
    key.add(target.getClass().getSimpleName());
    if (target instanceof Target.Page page) {
      key.add(page.url());
    } else if (target instanceof Target.File file) {
      key.add(file.url());
    }
  }

  static void addTo(Fingerprint.Builder key, LinkResolver links, Optional<ContentFile> image) {
    key.add(image.isPresent());
    image.ifPresent(file -> key.add(links.addressOf(file)).add(file.width()).add(file.height()));
  }
}
