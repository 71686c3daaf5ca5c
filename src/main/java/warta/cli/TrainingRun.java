package warta.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import warta.build.Folders;

/**
 * Builds a small newsroom three times: from nothing, after an edit, and without a change. So a
 * class archive has what all of these need, whatever the build is that it is made of.
 */
final class TrainingRun {

  private static final String ARTICLE = "content/rubrik/satu.md";

  private static final Map<String, String> NEWSROOM =
      Map.of(
          "content/site.yaml",
          """
          title: Latihan
          baseUrl: https://example.org/
          publisher: {name: Latihan}
          menus: {footer: [pages/kontak.md]}
          lists: {related: 3}
          """,
          "content/pages/kontak.md",
          "---\ntitle: Kontak\n---\nSurat.\n",
          "content/authors/penulis.md",
          "---\ntitle: Penulis\n---\nTentang.\n",
          "content/rubrik/_index.md",
          "---\ntitle: Rubrik\n---\n",
          ARTICLE,
          """
          ---
          title: Satu
          date: 2024-12-01T10:00+07:00
          authors: [penulis]
          tags: [Laut, Angin]
          keyPoints: [Satu., Dua.]
          ---
          Awal *miring* dan **tebal**, [dua](dua.md) dan [luar](https://example.com/).[^1]

          ## Bagian

          - butir
          - butir `kode`

          1. angka

          > Kutipan.

          | a | b |
          |---|---|
          | 1 | 2 |

          ```
          kode
          ```

          ***

          Akhir ~~kata~~ --- "kutip" <b>tebal</b> &amp; http://example.com/x

          [^1]: Catatan.
          """,
          "content/rubrik/dua.md",
          """
          ---
          title: Dua
          date: 2024-12-02
          authors: [penulis]
          tags: [Laut]
          ---
          Awal.

          Akhir.
          """);

  private TrainingRun() {}

  /** Builds in a folder that is removed afterwards; nothing that goes wrong is worth a word. */
  static void run() {
    try {
      Path site = Files.createTempDirectory("warta-training");
      try {
        builds(
            site, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
      } finally {
        Folders.remove(site);
      }
    } catch (IOException | RuntimeException e) {
      // An archive without these classes is only a little slower.
    }
  }

  /** Makes the newsroom and builds it, telling {@code out} about it. */
  static void builds(Path site, PrintStream out) throws IOException {
    for (Map.Entry<String, String> file : NEWSROOM.entrySet()) {
      Path target = site.resolve(file.getKey());
      Files.createDirectories(target.resolveSibling("."));
      Files.writeString(target, file.getValue());
    }
    Terminal terminal = new Terminal(out, out, false);
    List<String> edits = List.of("", "\nLagi.\n", "");
    for (String edit : edits) {
      Files.writeString(site.resolve(ARTICLE), edit, StandardOpenOption.APPEND);
      Main.run(terminal, "build", "--site", site.toString(), "--timings");
    }
  }
}
