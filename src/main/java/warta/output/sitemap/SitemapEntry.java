package warta.output.sitemap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig;
import warta.text.Fingerprint;
import warta.text.XmlWriter;

/**
 * A page in a sitemap.
 *
 * @param url its path on the site
 * @param change absent when unknown
 * @param images the paths of the images on it
 */
record SitemapEntry(String url, @Nullable Change change, List<String> images) {

  /** More than the tags, line ends and date of an entry take, and those of an image. */
  private static final int TAGS = 100;

  /** What a character may grow to: three bytes of UTF-8, each as {@code %XX}. */
  private static final int WIDEST = 9;

  void addTo(Fingerprint.Builder key) {
    key.add(url).add(change != null);
    if (change != null) {
      change.addTo(key);
    }
    key.addStrings(images);
  }

  /** At least as many bytes as {@link #write} writes; far cheaper than to write it. */
  long mostBytes(int baseLength) {
    long most = mostBytes(url) + TAGS + baseLength;
    for (String image : images) {
      most += mostBytes(image) + TAGS + baseLength;
    }
    return most;
  }

  private static long mostBytes(String path) {
    long most = 0;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/';
      most += plain ? 1 : WIDEST;
    }
    return most;
  }

  /** Writes it; captions and titles of images are no longer read by anyone. */
  void write(SiteConfig config, XmlWriter xml) {
    xml.start("url").text("loc", config.baseUrl().absolute(url));
    if (change != null) {
      xml.text("lastmod", change.text(config));
    }
    for (String image : images) {
      xml.start("image:image").text("image:loc", config.baseUrl().absolute(image)).end();
    }
    xml.end();
  }
}
