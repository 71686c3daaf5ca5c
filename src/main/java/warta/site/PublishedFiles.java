package warta.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.content.ContentFile;
import warta.content.ContentPath;
import warta.content.Document;
import warta.content.FrontMatter.LeadImage;
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
    Map<String, FileUse> used = new HashMap<>();
    identity.files().forEach(file -> use(file, used).addLink());
    for (Document document : visible) {
      @Nullable LeadImage lead = document.frontMatter().image();
      if (lead != null) {
        links.leadImage(document).ifPresent(file -> use(file, used).addLead(lead.focus()));
      }
    }
    for (TextUses text : uses) {
      text.images().forEach(file -> use(file, used).addToText());
      text.files().forEach(file -> use(file, used).addLink());
    }
    List<PublishedFile> published = new ArrayList<>();
    for (ContentFile file : files) {
      FileUse use = used.get(file.path());
      if (use != null || file.path().startsWith(ContentPath.STATIC + "/")) {
        published.add(
            new PublishedFile(file, links.addressOf(file), use == null ? new FileUse() : use));
      }
    }
    return List.copyOf(published);
  }

  private static FileUse use(ContentFile file, Map<String, FileUse> used) {
    return used.computeIfAbsent(file.path(), path -> new FileUse());
  }
}
