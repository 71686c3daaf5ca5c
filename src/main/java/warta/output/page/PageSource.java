package warta.output.page;

import org.jspecify.annotations.Nullable;
import warta.content.Document;
import warta.template.view.PageView;
import warta.text.Fingerprint;

/** What a page is made of; asked once the site is planned, on any thread. */
interface PageSource<V extends Record> {

  /** Of all that the page depends on. */
  Fingerprint fingerprint();

  /** The document whose text it shows with the frames in it; null for none. */
  @Nullable Document body();

  /** What every page has. */
  PageView page();

  /** What its template sees beside {@code site}, {@code page} and {@code words}. */
  V view();
}
