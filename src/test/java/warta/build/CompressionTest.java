package warta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import warta.golden.TestSite;

class CompressionTest {

  private static final String CONFIG = "title: Warta\nbaseUrl: https://example.org/\n";

  @Test
  void namesNoTimeAndNoFile() throws IOException {
    byte[] text = "Berita ".repeat(100).getBytes(StandardCharsets.UTF_8);
    byte[] compressed = Compression.compressed(text);
    assertThat(compressed).hasSizeLessThan(100).isEqualTo(Compression.compressed(text));
    // RFC 1952: flags, then the time of the file.
    assertThat(compressed[3]).isZero();
    assertThat(compressed).startsWith(0x1f, 0x8b, 8).containsSequence(0, 0, 0, 0, 0);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
        .isEqualTo(text);
  }

  @Test
  void liesBesideEachTextAndSaysTheSame() throws IOException {
    TestSite site =
        TestSite.empty()
            .write("content/site.yaml", CONFIG + "precompress: true\n")
            .write("content/static/foto.jpg", "x")
            .write("content/static/data.json", "{}");
    assertThat(site.build().console()).endsWith("exit code 0\n");
    Map<String, String> output = site.output();
    assertThat(output).containsKeys("index.html.gz", "robots.txt.gz", "data.json.gz");
    assertThat(output).doesNotContainKeys("foto.jpg.gz", "_headers.gz", ".htaccess.gz");
    Set<String> texts = new TreeSet<>();
    for (Map.Entry<String, String> file : output.entrySet()) {
      if (file.getKey().endsWith(".gz")) {
        texts.add(file.getKey());
        byte[] bytes = file.getValue().getBytes(StandardCharsets.ISO_8859_1);
        String text =
            new String(
                new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(),
                StandardCharsets.ISO_8859_1);
        assertThat(text).isEqualTo(output.get(file.getKey().replaceFirst("\\.gz$", "")));
      }
    }
    assertThat(texts).hasSizeGreaterThan(8);

    site.write("content/site.yaml", CONFIG);
    site.build();
    assertThat(site.output().keySet()).noneMatch(path -> path.endsWith(".gz"));
  }
}
