package warta.serve;

import java.io.IOException;
import java.io.InputStream;
import warta.serve.http.Resource;

/**
 * A page, and of which version of the site.
 *
 * @param page without what is only there while it is served
 */
record VersionedPage(Resource page, String version) implements Resource {

  @Override
  public String etag() {
    return page.etag();
  }

  @Override
  public long length() {
    return page.length();
  }

  @Override
  public InputStream open() throws IOException {
    return page.open();
  }

  @Override
  public byte[] bytes() throws IOException {
    return page.bytes();
  }
}
