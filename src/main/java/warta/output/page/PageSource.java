package warta.output.page;

import warta.template.view.PageView;
import warta.text.Fingerprint;

/** What a page is made of; asked once the site is planned, on any thread. */
interface PageSource<V extends Record> {

  /** Of all that the page depends on. */
  Fingerprint fingerprint();

  /** What every page has. */
  PageView page();

  /** What its template sees beside {@code site}, {@code page} and {@code words}. */
  V view();
}
