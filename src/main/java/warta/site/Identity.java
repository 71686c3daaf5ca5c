package warta.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import warta.config.NewsroomPage;
import warta.content.ContentFile;

/**
 * Who the newsroom is, as {@code site.yaml} tells it and as far as that was found.
 *
 * @param logo absent for the theme's
 * @param share absent for the theme's
 * @param icons empty for the theme's
 * @param pages paths on this site, or full addresses
 */
public record Identity(
    @Nullable ContentFile logo,
    @Nullable ContentFile share,
    List<ContentFile> icons,
    Map<NewsroomPage, String> pages) {

  /** All files that it consists of. */
  Stream<ContentFile> files() {
    return Stream.of(Stream.ofNullable(logo), Stream.ofNullable(share), icons.stream())
        .flatMap(all -> all);
  }

  public Optional<String> page(NewsroomPage page) {
    return Optional.ofNullable(pages.get(page));
  }
}
