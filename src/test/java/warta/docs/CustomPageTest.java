package warta.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.build.BuildRequest;
import warta.build.Progress;
import warta.build.SiteBuilder;

/** The README's example of a page of one's own kind can be built as it is printed. */
class CustomPageTest {

  @TempDir Path site;

  @Test
  void theExampleOfTheReadmeIsBuilt() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String section = readme.substring(readme.indexOf("### A page of your own kind"));
    write("templates/longform.peb", block(section, "```twig\n"));
    write("content/opini/ciliwung.md", block(section, "```markdown\n"));
    write("content/opini/_index.md", "---\ntitle: Opini\n---\n");
    write("content/authors/marqaan.md", "---\ntitle: Marqaan\n---\n");
    write("content/site.yaml", "title: Warta\nbaseUrl: https://example.org/\n");

    BuildRequest request = BuildRequest.of(site, Instant.parse("2025-01-01T00:00:00Z"));
    assertThat(SiteBuilder.build(request, Progress.NONE).diagnostics()).isEmpty();

    assertThat(Files.readString(site.resolve("public/opini/ciliwung/index.html")))
        .contains("<h1>Menyusuri Ciliwung</h1>")
        .contains("<p class=\"colour-hijau\">")
        .contains("Gunung Gede")
        .contains("rel=\"canonical\"");
  }

  private void write(String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String block(String section, String fence) {
    int from = section.indexOf(fence) + fence.length();
    return section.substring(from, section.indexOf("\n```", from) + 1);
  }
}
