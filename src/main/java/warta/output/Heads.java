package warta.output;

import warta.template.view.HeadView;
import warta.text.Fingerprint;

/** Makes what the heads of pages tell machines. */
public interface Heads {

  /** Of all that a head depends on beside its own page, the configuration and the words. */
  Fingerprint fingerprint();

  /** The head of a page; safe for any thread. */
  HeadView of(PageFacts page);
}
