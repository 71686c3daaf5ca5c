package warta.output.page;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import warta.content.Document;
import warta.template.view.PageView;
import warta.text.Fingerprint;

/** What a page is made of, in parts. */
record PageParts<V extends Record>(
    @Nullable Document body,
    Supplier<Fingerprint> ofFingerprint,
    Supplier<PageView> ofPage,
    Supplier<V> ofView)
    implements PageSource<V> {

  @Override
  public Fingerprint fingerprint() {
    return ofFingerprint.get();
  }

  @Override
  public PageView page() {
    return ofPage.get();
  }

  @Override
  public V view() {
    return ofView.get();
  }
}
