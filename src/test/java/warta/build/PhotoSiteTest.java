package warta.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import warta.golden.TestSite;
import warta.image.ImageSizes;
import warta.image.Photographs;

/** From an editor's photo to what is published of it. */
class PhotoSiteTest {

  private static final Pattern CHOICE = Pattern.compile("(\\S+) (\\d+)w");

  private static TestSite site(byte[] photo) {
    return TestSite.of(
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
            """)
        .write("content/nasional/pasar/foto.jpg", photo)
        .write("content/nasional/pasar/ikan.jpg", Photographs.jpeg(300, 200, 2));
  }

  private static TestSite built(byte[] photo) {
    TestSite site = site(photo);
    build(site);
    return site;
  }

  private static void build(TestSite site, String... args) {
    assertThat(site.build(args).console()).endsWith("exit code 0\n").doesNotContain("warning");
  }

  private static Document article(TestSite site) {
    return Jsoup.parse(site.read("public/nasional/pasar/index.html"));
  }

  private static Map<String, String> pictures(TestSite site) {
    Map<String, String> pictures = new TreeMap<>(site.output());
    pictures.keySet().removeIf(path -> !path.startsWith("img/"));
    return pictures;
  }

  @Test
  void offersEveryWidthUpToThePhotosOwnInBothFormats() {
    TestSite site = built(Photographs.jpeg(350, 250, 1));
    for (Element choices : article(site).select(".lead-photo [srcset]")) {
      assertThat(widths(choices.attr("srcset"))).containsExactly("100", "200", "350");
    }
    assertThat(article(site).select(".lead-photo source").attr("type")).isEqualTo("image/webp");
  }

  @Test
  void everyChoiceIsAFileOfThatWidth() {
    TestSite site = built(Photographs.jpeg(500, 300, 1));
    int seen = 0;
    for (String page : new String[] {"nasional/pasar/index.html", "nasional/index.html"}) {
      for (Element choices : Jsoup.parse(site.read("public/" + page)).select("[srcset]")) {
        Matcher choice = CHOICE.matcher(choices.attr("srcset"));
        while (choice.find()) {
          byte[] file = bytes(site, choice.group(1));
          assertThat(ImageSizes.of(file)[0]).isEqualTo(Integer.parseInt(choice.group(2)));
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(8);
  }

  @Test
  void aPageTellsTheSizeOfEachImageBeforeItIsThere() {
    TestSite site = built(Photographs.jpeg(500, 300, 1));
    for (Element image : article(site).select("img")) {
      int[] size = ImageSizes.of(bytes(site, image.attr("src")));
      assertThat(image.attr("width")).isEqualTo(Integer.toString(size[0]));
      assertThat(image.attr("height")).isEqualTo(Integer.toString(size[1]));
    }
  }

  @Test
  void theLeadComesAtOnceAndOthersWhenTheyAreNear() {
    Document article = article(built(Photographs.jpeg(500, 300, 1)));
    assertThat(article.select(".lead-photo img").attr("fetchpriority")).isEqualTo("high");
    assertThat(article.select(".lead-photo img").hasAttr("loading")).isFalse();
    assertThat(article.select(".prose img").attr("loading")).isEqualTo("lazy");
  }

  @Test
  void thePhotoItselfIsPublishedOnlyWhereALinkAsksForIt() {
    TestSite site = built(Photographs.withExif(Photographs.jpeg(300, 200, 1), 1));
    assertThat(site.has("public/nasional/pasar/foto.jpg")).isFalse();

    site.edit("content/nasional/pasar/index.md", "Isi.", "[Unduh](foto.jpg)");
    build(site);

    assertThat(site.output()).containsKey("nasional/pasar/foto.jpg");
  }

  @Test
  void noPublishedFileTellsWhereAPhotoWasTaken() {
    byte[] photo = Photographs.withExif(Photographs.jpeg(300, 200, 1), 1);
    TestSite site = site(photo);
    site.edit("content/nasional/pasar/index.md", "Isi.", "[Unduh](foto.jpg)");
    build(site);
    site.output()
        .forEach((path, bytes) -> assertThat(bytes).as(path).doesNotContain("Kamera Rahasia"));
  }

  @Test
  void takesCreditAndCaptionFromThePhotoWhereTheEditorIsSilent() {
    byte[] photo =
        Photographs.withIptc(Photographs.jpeg(300, 200, 1), 80, "Sari", 110, "Antara", 120, "Pagi");
    TestSite site = built(photo);
    assertThat(article(site).select(".lead-photo figcaption").text()).contains("Sari/Antara");
    assertThat(article(site).select(".lead-photo figcaption").text()).contains("Pagi");

    site.edit("content/nasional/pasar/index.md", "alt: Pasar", "alt: Pasar, credit: Bayu");
    build(site);

    assertThat(article(site).select(".lead-photo figcaption").text())
        .contains("Bayu")
        .doesNotContain("Sari");
  }

  @Test
  void aNewPhotoHasNewAddressesAndTheOldOnesAreGone() {
    TestSite site = built(Photographs.jpeg(300, 200, 1));
    Map<String, String> before = pictures(site);
    site.write("content/nasional/pasar/foto.jpg", Photographs.jpeg(300, 200, 3));
    build(site);
    Map<String, String> after = pictures(site);
    assertThat(after.keySet()).hasSameSizeAs(before.keySet());
    assertThat(after.keySet()).isNotEqualTo(before.keySet());
    assertThat(site.files(".warta/images")).hasSize(after.size());
  }

  @Test
  void anotherFocusChangesOnlyWhatIsCut() {
    TestSite site = built(Photographs.jpeg(300, 300, 1));
    Map<String, String> before = pictures(site);
    site.edit("content/nasional/pasar/index.md", "alt: Pasar", "alt: Pasar, focus: 50% 90%");
    build(site);
    Map<String, String> after = pictures(site);
    assertThat(before.keySet()).anyMatch(path -> path.contains("-16x9"));
    before.forEach(
        (path, bytes) -> {
          if (path.contains("-16x9") || path.contains("-4x3")) {
            assertThat(after).doesNotContainKey(path);
          } else {
            assertThat(after).containsEntry(path, bytes);
          }
        });
  }

  @Test
  void picturesAreMadeOnceAndSurviveACleanBuild() {
    TestSite site = built(Photographs.jpeg(300, 200, 1));
    Map<String, String> published = pictures(site);
    // What was made is taken for granted: other bytes under the right name come out as they are.
    String stored = site.files(".warta/images").keySet().iterator().next();
    assertThat(site.files(".warta/images")).hasSameSizeAs(published.keySet());
    site.delete(".warta/manifest").delete("public").delete(".warta/sources");

    long made = lastModified(site, stored);
    build(site, "--clean");

    assertThat(lastModified(site, stored)).isEqualTo(made);
    assertThat(pictures(site)).isEqualTo(published);
  }

  @Test
  void aDamagedPictureInTheStoreIsMadeAgain() {
    TestSite site = built(Photographs.jpeg(300, 200, 1));
    Map<String, String> published = pictures(site);
    site.files(".warta/images").keySet().forEach(p -> site.write(".warta/images/" + p, "rusak"));
    site.delete("public");
    build(site);
    assertThat(pictures(site)).isEqualTo(published);
  }

  @Test
  void onePhotoOfTwoArticlesIsPublishedOnce() {
    TestSite site = site(Photographs.jpeg(300, 200, 1));
    site.with(
        """
        -- content/nasional/lain.md --
        ---
        title: Lain
        date: 2024-12-24
        image: {file: pasar/foto.jpg, alt: Pasar}
        ---
        Isi.
        """);
    build(site);
    Map<String, String> two = pictures(site);
    site.delete("content/nasional/lain.md");
    build(site);
    assertThat(pictures(site)).isEqualTo(two);
  }

  @Test
  void aDraftsPhotoStaysSecret() {
    TestSite site = site(Photographs.jpeg(300, 200, 1));
    site.edit("content/nasional/pasar/index.md", "title: Pasar", "title: Pasar\ndraft: true");
    build(site);
    assertThat(pictures(site)).isEmpty();
  }

  @Test
  void aPhotoUprightInItsFileIsShownUpright() {
    TestSite site = built(Photographs.withExif(Photographs.jpeg(300, 200, 1), 6));
    Element image = article(site).select(".lead-photo img").first();
    assertThat(image).isNotNull();
    assertThat(image.attr("width")).isEqualTo("200");
    assertThat(image.attr("height")).isEqualTo("300");
  }

  @Test
  void feedsAndSitemapsNameAJpegThatIsThere() {
    TestSite site = built(Photographs.jpeg(500, 300, 1));
    Matcher feed =
        Pattern.compile("media:content url=\"https://example.org(/img/[^\"]+\\.jpg)\"")
            .matcher(site.read("public/feed.xml"));
    assertThat(feed.find()).isTrue();
    assertThat(ImageSizes.of(bytes(site, feed.group(1)))).containsExactly(400, 240);
    Matcher map =
        Pattern.compile("<image:loc>https://example.org(/img/[^<]+)<")
            .matcher(site.read("public/sitemap-2024-12.xml"));
    assertThat(map.results().map(m -> bytes(site, m.group(1)).length)).hasSize(2);
  }

  private static long lastModified(TestSite site, String stored) {
    return site.path(".warta/images/" + stored).toFile().lastModified();
  }

  private static byte[] bytes(TestSite site, String address) {
    String bytes = site.output().get(address.substring(1));
    assertThat(bytes).as(address).isNotNull();
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String[] widths(String srcset) {
    return CHOICE.matcher(srcset).results().map(choice -> choice.group(2)).toArray(String[]::new);
  }

  @Test
  void aPhotoHigherThanWebpAllowsIsOfferedAsJpeg() {
    TestSite site = built(Photographs.jpeg(210, 16_500, 1));
    Elements choices = article(site).select(".lead-photo [srcset]");
    assertThat(widths(choices.get(0).attr("srcset"))).containsExactly("100", "200");
    assertThat(choices.get(0).attr("type")).isEqualTo("image/webp");
    assertThat(widths(choices.get(1).attr("srcset"))).containsExactly("100", "200", "210");
  }

  @Test
  void drawsACardWhereNoPhotoIsLargeEnough() {
    TestSite site = site(Photographs.jpeg(300, 200, 1));
    site.edit("content/site.yaml", "images: {", "images: {cards: true, ");
    build(site);
    assertThat(cards(site)).hasSize(1);

    site.write("content/nasional/pasar/foto.jpg", Photographs.jpeg(1250, 700, 1));
    build(site);

    assertThat(cards(site)).isEmpty();
  }

  @Test
  void anotherHeadlineIsAnotherCard() {
    TestSite site = site(Photographs.jpeg(300, 200, 1));
    site.edit("content/site.yaml", "images: {", "images: {cards: true, ");
    build(site);
    List<String> before = cards(site);
    site.edit("content/nasional/pasar/index.md", "title: Pasar", "title: Pasar Pagi");
    build(site);
    assertThat(cards(site)).hasSize(1).isNotEqualTo(before);
  }

  private static List<String> cards(TestSite site) {
    return pictures(site).keySet().stream().filter(path -> path.startsWith("img/card/")).toList();
  }
}
