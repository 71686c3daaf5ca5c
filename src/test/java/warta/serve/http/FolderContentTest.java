package warta.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The files of a folder, and nothing beside it. */
class FolderContentTest {

  @TempDir private Path work;

  private Path folder;
  private Content content;

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectories(work.resolve("public/opini")).getParent();
    Files.writeString(folder.resolve("opini/index.html"), "opini");
    Files.writeString(work.resolve("rahasia.txt"), "rahasia");
    content = new FolderContent(folder);
  }

  @Test
  void filesAreFoundAndFoldersAreNot() throws IOException {
    Resource found = content.find("opini/index.html").orElseThrow();
    assertThat(new String(found.bytes())).isEqualTo("opini");
    assertThat(found.length()).isEqualTo(5);
    assertThat(content.find("opini")).isEmpty();
    assertThat(content.find("tidak/ada")).isEmpty();
    assertThat(content.find("Opini/index.html")).isEmpty();
  }

  @Test
  void theTagChangesWithTheFile() throws IOException {
    String etag = content.find("opini/index.html").orElseThrow().etag();
    assertThat(content.find("opini/index.html").orElseThrow().etag()).isEqualTo(etag);
    Files.setLastModifiedTime(folder.resolve("opini/index.html"), FileTime.fromMillis(1));
    String touched = content.find("opini/index.html").orElseThrow().etag();
    Files.writeString(folder.resolve("opini/index.html"), "opini!");
    Files.setLastModifiedTime(folder.resolve("opini/index.html"), FileTime.fromMillis(1));
    assertThat(content.find("opini/index.html").orElseThrow().etag())
        .isNotEqualTo(touched)
        .isNotEqualTo(etag);
  }

  @Test
  void noPathLeadsOut() throws IOException {
    assertThat(content.find("../rahasia.txt")).isEmpty();
    assertThat(content.find("opini/../../rahasia.txt")).isEmpty();
    assertThat(content.find(work.resolve("rahasia.txt").toString())).isEmpty();
    assertThat(content.find("a\0b")).isEmpty();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege")
  void linksLeadNowhereElse() throws IOException {
    Files.createSymbolicLink(folder.resolve("keluar.txt"), work.resolve("rahasia.txt"));
    Files.createSymbolicLink(folder.resolve("luar"), work);
    Files.createSymbolicLink(folder.resolve("dalam.html"), folder.resolve("opini/index.html"));
    assertThat(content.find("keluar.txt")).isEmpty();
    assertThat(content.find("luar/rahasia.txt")).isEmpty();
    assertThat(content.find("dalam.html")).isPresent();
    Path other = Files.createSymbolicLink(work.resolve("tautan"), folder);
    assertThat(new FolderContent(other).find("opini/index.html")).isPresent();
    assertThat(content.find("../tautan/opini/index.html")).isEmpty();
  }

  @Test
  void theManifestTellsThePathBelowWhichASiteLies() throws IOException {
    assertThat(BasePath.of(content)).isEmpty();
    Path manifest = folder.resolve("manifest.webmanifest");
    Files.writeString(manifest, "{\"start_url\": \"/\"}");
    assertThat(BasePath.of(content)).isEmpty();
    Files.writeString(manifest, "{\"name\": \"x\", \"start_url\" : \"/berita/kita/?dari=ikon/\"}");
    assertThat(BasePath.of(content)).isEqualTo("/berita/kita");
    Files.writeString(manifest, "{\"start_url\": \"https://evil.example/a/\"}");
    assertThat(BasePath.of(content)).isEmpty();
  }
}
