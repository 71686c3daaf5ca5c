package warta.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import warta.golden.SiteText;
import warta.golden.TestSite;

class LitePagesTest {

  private static final String PAGE = "public/lite/nasional/a/index.html";

  private final TestSite site =
      TestSite.of(
          """
          -- content/site.yaml --
          title: Warta
          baseUrl: https://example.org/
          -- content/nasional/_index.md --
          ---
          title: Nasional
          ---
          -- content/nasional/a.md --
          ---
          title: A
          date: 2024-12-01
          image: {file: utama.png, alt: Utama, credit: Warta}
          ---
          ![Peta](peta.png)
          """);

  @Test
  void sayHowLargeAnImageIsNow() {
    site.write("content/nasional/utama.png", image(1_000))
        .write("content/nasional/peta.png", image(2_000));
    site.build();
    assertThat(site.read(PAGE)).contains(">Gambar, 1 KB</a>").contains(">Gambar, 2 KB</a>");

    site.write("content/nasional/utama.png", image(3_000));
    site.build();
    assertThat(site.read(PAGE)).contains(">Gambar, 3 KB</a>").contains(">Gambar, 2 KB</a>");

    site.write("content/nasional/peta.png", image(4_000));
    site.build();
    assertThat(site.read(PAGE)).contains(">Gambar, 3 KB</a>").contains(">Gambar, 4 KB</a>");
  }

  @Test
  void vanishWhenTheyAreTurnedOff() {
    site.write("content/nasional/utama.png", image(1_000))
        .write("content/nasional/peta.png", image(2_000));
    site.build();
    site.edit("content/site.yaml", "title: Warta\n", "title: Warta\nlite: false\n");
    site.build();
    assertThat(site.output().keySet()).noneMatch(path -> path.startsWith("lite/"));
    assertThat(site.read("public/nasional/a/index.html")).doesNotContain("/lite/");
  }

  /** An image of always the same width and height. */
  private static byte[] image(int bytes) {
    return Arrays.copyOf(SiteText.png(4, 3), bytes);
  }
}
