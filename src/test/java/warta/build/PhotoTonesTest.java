package warta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import warta.golden.TestSite;
import warta.image.Photographs;

/** What stands in the place of a photo while it loads. */
class PhotoTonesTest {

  private final TestSite site =
      TestSite.of(
          """
          -- content/site.yaml --
          title: Warta
          baseUrl: https://example.org/
          images: {widths: [100, 200, 400]}
          -- content/nasional/_index.md --
          ---
          title: Nasional
          ---
          -- content/nasional/pasar/index.md --
          ---
          title: Pasar
          date: 2024-12-23
          image: {file: foto.jpg, alt: Pasar}
          ---
          Isi.

          ![Ikan](ikan.jpg "Ikan asin")

          ![Peta](peta.svg)
          -- content/nasional/pasar/peta.svg --
          <svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>
          """);

  @BeforeEach
  void takePhotos() {
    site.write("content/nasional/pasar/foto.jpg", photo(new Color(250, 120, 10)))
        .write("content/nasional/pasar/ikan.jpg", photo(new Color(20, 40, 200)));
    site.build();
  }

  @Test
  void isTheColourOfThePhotoAsAWhole() {
    assertThat(images("nasional/pasar/").select("[alt=Pasar]").attr("data-tone")).isEqualTo("hlq");
    assertThat(images("nasional/pasar/").select("[alt=Ikan]").attr("data-tone")).isEqualTo("ajw");
    assertThat(images("").attr("data-tone")).isEqualTo("hlq");
  }

  @Test
  void aDrawingHasNone() {
    assertThat(images("nasional/pasar/").select("[alt=Peta]"))
        .isNotEmpty()
        .noneMatch(image -> image.hasAttr("data-tone"));
  }

  @Test
  void anotherPhotoIsAnotherColour() {
    site.write("content/nasional/pasar/foto.jpg", photo(new Color(10, 120, 250))).build();
    assertThat(images("").attr("data-tone")).isEqualTo("alx");
  }

  @Test
  void isFoundAgainWithoutTheStore() {
    site.delete(".warta/images")
        .edit("content/nasional/pasar/index.md", "title: Pasar", "title: A");
    site.build();
    assertThat(images("nasional/pasar/").attr("data-tone")).isEqualTo("hlq");
  }

  private Elements images(String page) {
    return Jsoup.parse(site.read("public/" + page + "index.html")).select("main img");
  }

  private static byte[] photo(Color colour) {
    BufferedImage picture = new BufferedImage(300, 200, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, 300, 200);
    graphics.dispose();
    return Photographs.jpeg(picture);
  }
}
