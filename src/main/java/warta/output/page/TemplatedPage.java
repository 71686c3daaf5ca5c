package warta.output.page;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import warta.diagnostic.Diagnostic;
import warta.output.Output;
import warta.template.PageTemplate;
import warta.text.Fingerprint;

/** The bytes and the fingerprint of a page: one object, since a large site has many. */
record TemplatedPage<V extends Record>(
    PageContext context, PageTemplate<V> page, PageSource<V> source)
    implements Output.Rendered, Supplier<Fingerprint> {

  @Override
  public Fingerprint get() {
    return source.fingerprint();
  }

  @Override
  public Optional<byte[]> render(Consumer<Diagnostic> faults) {
    return context.render(page, source, faults);
  }

  @Override
  public String template() {
    return page.name();
  }
}
