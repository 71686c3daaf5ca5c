package warta.site;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import warta.content.ContentFile;
import warta.content.ContentPath;
import warta.content.Document;
import warta.site.Site.PublishedFile;

/**
 * Finds the files to publish: all of {@code static/}, and what a visible text uses. The rest may
 * belong to drafts, so it stays where it is.
 */
final class PublishedFiles {

  private PublishedFiles() {}

  /**
   * @param uses of all visible texts
   * @param files in order of their paths
   * @param identity whose pictures every page uses
   */
  static List<PublishedFile> find(
      Collection<Document> visible,
      Collection<TextUses> uses,
      List<ContentFile> files,
      LinkResolver links,
      Identity identity) {
    Set<String> used = new HashSet<>();
    identity.files().forEach(file -> used.add(file.path()));
    for (Document document : visible) {
      links.leadImage(document).ifPresent(file -> used.add(file.path()));
    }
    for (TextUses text : uses) {
      text.images().forEach(file -> used.add(file.path()));
      text.files().forEach(file -> used.add(file.path()));
    }
    return files.stream()
        .filter(f -> f.path().startsWith(ContentPath.STATIC + "/") || used.contains(f.path()))
        .map(f -> new PublishedFile(f, links.addressOf(f)))
        .toList();
  }
}
