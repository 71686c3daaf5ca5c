package warta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.build.cache.SourceCache;
import warta.config.SiteConfig;
import warta.config.SiteConfigReader;
import warta.content.Document;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.markdown.Body;
import warta.text.SourceText;

class LibraryTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2024-01-01T00:00:00Z"));

  @TempDir private Path site;
  private Diagnostics faults = new Diagnostics();

  /** What one reading found. */
  private record Reading(int textsRead, List<Document> documents, List<Body> bodies) {}

  @BeforeEach
  void someTexts() throws IOException {
    for (int i = 0; i < 5; i++) {
      write("a" + i, "---\ntitle: Judul " + i + "\ndate: 2024-12-01\n---\nIsi.\n");
    }
    write("faulty", "---\ntitle: Judul\ndate: kemarin\n---\nIsi <script>x</script>.\n");
    write("unclosed", "---\ntitle: Judul\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = site.resolve("content/laut/" + name + ".md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  /** Reads all, at a time when nothing was written for long. */
  private Reading read() throws IOException {
    faults = new Diagnostics();
    SiteConfig config =
        SiteConfigReader.read(
                new SourceText("content/site.yaml", "title: Uji\nbaseUrl: https://example.org/\n"),
                null,
                faults::add)
            .orElseThrow();
    Workers workers = new Workers(2);
    Instant later = Instant.now().plusSeconds(60);
    try (SourceCache cache =
        SourceCache.open(site.resolve(".warta"), Library.key(config), later, reason -> {})) {
      Library library =
          Library.read(
              SourceReader.find(site, Overlay.NONE, workers, faults::add),
              config,
              cache,
              workers,
              faults);
      List<Body> bodies = library.documents().stream().map(library::of).toList();
      library.takeFacts();
      return new Reading(library.textsRead(), library.documents(), bodies);
    }
  }

  @Test
  void onlyChangedTextsAreReadAgain() throws IOException {
    Reading first = read();
    List<Diagnostic> reported = faults.sorted();
    assertThat(first.textsRead()).isEqualTo(7);
    assertThat(reported).hasSizeGreaterThanOrEqualTo(3);

    Reading second = read();
    assertThat(second.textsRead()).isZero();
    assertThat(second.documents()).isEqualTo(first.documents());
    assertThat(second.bodies()).isEqualTo(first.bodies());
    assertThat(faults.sorted()).isEqualTo(reported);

    write("a1", "---\ntitle: Judul 1\ndate: 2024-12-01\n---\nBaru.\n");
    Files.delete(site.resolve("content/laut/a2.md"));
    assertThat(read().textsRead()).isEqualTo(1);
  }

  @Test
  void aTouchedTextIsReadButNotParsedAgain() throws IOException {
    Reading first = read();
    Files.setLastModifiedTime(
        site.resolve("content/laut/a1.md"), FileTime.from(Instant.parse("2024-02-02T00:00:00Z")));
    Reading second = read();
    assertThat(second.textsRead()).isEqualTo(1);
    assertThat(second.documents()).isEqualTo(first.documents());
    assertThat(read().textsRead()).isZero();
  }
}
