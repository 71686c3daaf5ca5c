package warta.site;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import warta.content.ContentFile;
import warta.content.ContentPath;
import warta.content.Document;
import warta.markdown.BodyFacts;
import warta.site.Site.PublishedFile;

/**
 * Finds the files to publish: all of {@code static/}, and what a visible text uses. The rest may
 * belong to drafts, so it stays where it is.
 */
final class PublishedFiles {

  private PublishedFiles() {}

  /**
   * @param files in order of their paths
   * @param identity whose pictures every page uses
   */
  static List<PublishedFile> find(
      Collection<Document> visible,
      List<ContentFile> files,
      LinkResolver links,
      Identity identity) {
    Set<String> used = new HashSet<>();
    identity.files().forEach(file -> used.add(file.path()));
    for (Document document : visible) {
      collect(document, links, used);
    }
    return files.stream()
        .filter(f -> f.path().startsWith(ContentPath.STATIC + "/") || used.contains(f.path()))
        .map(f -> new PublishedFile(f, links.addressOf(f)))
        .toList();
  }

  private static void collect(Document document, LinkResolver links, Set<String> used) {
    ContentPath path = document.path();
    links.leadImage(document).ifPresent(file -> used.add(file.path()));
    BodyFacts facts = document.facts();
    for (BodyFacts.ImageUse use : facts.images()) {
      links.image(path, use.source()).ifPresent(file -> used.add(file.path()));
    }
    for (BodyFacts.LinkUse use : facts.links()) {
      if (links.resolve(path, use.target()) instanceof LinkResolver.Target.File target) {
        used.add(target.file().path());
      }
    }
  }
}
