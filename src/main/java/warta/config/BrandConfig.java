package warta.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.data.Located;

/**
 * The files of {@code content/} that stand for the newsroom; where none is named, the theme's.
 *
 * @param share for pages without a photo of their own, where they are shared
 * @param shareAlt what that shows; empty for the site's title
 */
public record BrandConfig(
    @Nullable Located<String> logo,
    @Nullable Located<String> share,
    String shareAlt,
    List<Located<String>> icons) {

  public static final BrandConfig DEFAULT = new BrandConfig(null, null, "", List.of());
}
