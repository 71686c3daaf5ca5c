package warta.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.output.page.PageContext;
import warta.text.Fingerprint;

/**
 * Checks templates, and remembers in the cache those that were found without fault, so that a build
 * that changes no template does not pay for the check.
 */
final class CheckedTemplates {

  private final Path file;
  private final boolean writes;

  /**
   * @param writes whether anything may be remembered
   */
  CheckedTemplates(Path cache, boolean writes) {
    this.writes = writes;
    this.file = cache.resolve("checked-templates");
  }

  /**
   * @param asked names of templates that some text asks for, whether it is published or not
   * @param common of what templates can name beside their variables: words, assets, this program
   */
  void check(
      PageContext context, Set<String> asked, Fingerprint common, Consumer<Diagnostic> found) {
    Fingerprint.Builder all = Fingerprint.builder().add(common).add(context.templatesKey());
    asked.stream().sorted().forEach(all::add);
    String key = all.build().hex();
    if (isChecked(key)) {
      return;
    }
    Diagnostics faults = new Diagnostics();
    context.checkTemplates(asked, faults::add);
    faults.sorted().forEach(found);
    if (writes && faults.sorted().isEmpty()) {
      remember(key);
    }
  }

  private boolean isChecked(String key) {
    try {
      return Files.readString(file).equals(key);
    } catch (IOException e) {
      return false;
    }
  }

  private void remember(String key) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, key);
    } catch (IOException e) {
      // The next build checks again; what keeps the cache from being written is reported by others.
      return;
    }
  }
}
