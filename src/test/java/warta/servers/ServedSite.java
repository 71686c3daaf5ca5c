package warta.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import warta.golden.TestSite;

/** A site built for all servers, in a folder that any user of the machine may read. */
final class ServedSite {

  private static final String ARTICLES =
      """
      -- content/nasional/_index.md --
      ---
      title: Nasional
      ---
      -- content/nasional/a.md --
      ---
      title: A
      date: 2024-12-01
      aliases: [/lama/a, /2019/a.html, "/berita/café/", "/q/a\\"b'c/", "/bintang/*/:nama/",
        "/harga/$1{x}/", "/titik/a.b/", "/panjang/%s/", "/kurung/{$HOME}/(a|b)+/"]
      ---
      Teks.
      -- content/nasional/habis.md --
      ---
      title: Habis
      date: 2024-11-01
      expires: 2024-12-01
      aliases: [/lama/habis/]
      ---
      Teks.
      -- content/static/foto.jpg --
      x
      -- templates/assets/latar.css --
      body { margin: 0 }
      -- templates/404.peb --
      <!DOCTYPE html><title>{{ page.title }}</title>{{ inlineStyle("latar.css") }}
      """
          .formatted("p".repeat(190));

  private final Path folder;
  private final TestSite site;

  private ServedSite(Path folder, TestSite site) {
    this.folder = folder;
    this.site = site;
  }

  /**
   * @param folder an empty one, that is made readable for all
   * @param prefix of all paths, such as {@code /berita}
   */
  static ServedSite build(Path folder, String prefix) throws IOException {
    TestSite site =
        TestSite.of(ARTICLES)
            .write(
                "content/site.yaml",
                """
                title: Warta
                baseUrl: https://example.org%s/
                hosts: [apache, nginx, caddy, netlify]
                precompress: true
                csp: {script-src: https://plausible.io}
                """
                    .formatted(prefix));
    assertThat(site.build().console()).endsWith("exit code 0\n");
    Path root = folder.resolve("www" + prefix);
    for (Map.Entry<String, String> file : site.output().entrySet()) {
      Path target = root.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
    }
    for (Map.Entry<String, String> file : site.files(".warta/hosts").entrySet()) {
      Files.write(
          folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.ISO_8859_1));
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    return new ServedSite(folder, site);
  }

  /** Where servers keep what they need, the snippets among it. */
  Path folder() {
    return folder;
  }

  /** What a server hands out. */
  Path root() {
    return folder.resolve("www");
  }

  /** The address of the one asset whose name begins so. */
  String asset(String name) {
    return site.output().keySet().stream()
        .filter(path -> path.startsWith("assets/" + name) && !path.endsWith(".gz"))
        .findFirst()
        .map(path -> "/" + path)
        .orElseThrow();
  }

  Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
