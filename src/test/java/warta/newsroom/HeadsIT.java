package warta.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the heads of pages tell search engines and networks is right, and what readers see. */
@TestInstance(Lifecycle.PER_CLASS)
class HeadsIT {

  private static final Path SCHEMA =
      Path.of("src", "test", "resources", "schemas", "structured-data.schema.json");

  private final PublishedSites sites = PublishedSites.shared();
  private final PublishedSite newsroom = sites.newsroom();
  private final PublishedSite odd = sites.odd();
  private Schema schema;

  @BeforeAll
  void readSchema() throws IOException {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
  }

  Stream<PublishedSite> sites() {
    return sites.all();
  }

  /** Of all pages but the lite ones, which leave what machines ask to their full pages. */
  private static List<PageHead> heads(PublishedSite site) {
    return site.pages().stream()
        .filter(page -> !site.folder().relativize(page).startsWith("lite"))
        .map(page -> PageHead.of(site.page(page)))
        .toList();
  }

  private static boolean isNotice(PageHead head) {
    return head.page().location().matches(".*/4(04|10)\\.html");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void keepTheRulesOfStructuredData(PublishedSite site) {
    int seen = 0;
    for (PageHead head : heads(site)) {
      String where = head.page().location();
      assertThat(head.hasData()).as(where).isNotEqualTo(isNotice(head));
      if (head.hasData()) {
        seen++;
        assertThat(schema.validate(head.written(), InputFormat.JSON)).as(where).isEmpty();
        assertThat(head.written()).as(where).doesNotContain("<", ">", "&", "\u2028", "\u2029");
      }
    }
    assertThat(seen).isGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void referOnlyToWhatTheyTell(PublishedSite site) {
    for (PageHead head : heads(site)) {
      Set<String> things = new TreeSet<>();
      Set<String> references = new TreeSet<>();
      head.ids(things::add, references::add);
      assertThat(things).as(head.page().location()).containsAll(references);
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void haveTitlesThatNoOtherPageHas(PublishedSite site) {
    Map<String, String> titles = new HashMap<>();
    for (PageHead head : heads(site)) {
      String where = head.page().location();
      assertThat(titles.put(head.page().title(), where)).as(where).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void describeEveryPage(PublishedSite site) {
    for (PageHead head : heads(site)) {
      String where = head.page().location();
      if (isNotice(head)) {
        assertThat(head.one("robots")).as(where).isEqualTo("noindex");
        assertThat(head.meta("og:type")).as(where).isEmpty();
        continue;
      }
      boolean silent = head.isStory() && head.story().path("wordCount").isMissingNode();
      if (!silent) {
        assertThat(head.one("description")).as(where).isNotBlank();
      }
      assertThat(head.one("og:description")).as(where).isEqualTo(head.one("description"));
      assertThat(head.one("robots")).as(where).matches("noindex|max-image-preview:large, .*");
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void tellOfAStoryWhatItsPageShows(PublishedSite site) {
    int seen = 0;
    for (PageHead head : heads(site)) {
      if (!head.isStory()) {
        continue;
      }
      seen++;
      String where = head.page().location();
      JsonNode story = head.story();
      Story shown = Story.of(head.page());
      assertThat(head.page().title()).as(where).startsWith(shown.title());
      assertThat(story.path("headline").asString()).as(where).isEqualTo(shown.title());
      assertThat(head.one("og:title")).as(where).isEqualTo(shown.title());
      assertThat(head.one("og:type")).as(where).isEqualTo("article");
      checkDates(head, shown, where);
      assertThat(head.meta("article:tag"))
          .as(where)
          .isEqualTo(texts(story.path("keywords")))
          .isEqualTo(head.page().select(".tags a").eachText());
      List<String> names = new ArrayList<>();
      List<String> addresses = new ArrayList<>();
      for (JsonNode author : story.path("author")) {
        if (author.has("name")) {
          names.add(author.path("name").asString());
          addresses.add(author.path("url").asString());
        }
      }
      assertThat(names).as(where).isEqualTo(shown.authors());
      assertThat(head.meta("article:author")).as(where).isEqualTo(addresses);
    }
    assertThat(seen).isGreaterThan(4);
  }

  private static void checkDates(PageHead head, Story shown, String where) {
    JsonNode story = head.story();
    OffsetDateTime modified = OffsetDateTime.parse(story.path("dateModified").asString());
    assertThat(modified.toInstant()).as(where).isEqualTo(shown.shown());
    Element time = head.page().selectFirst(".dates time");
    String written = time.attr("datetime");
    if (written.contains("T")) {
      assertThat(story.path("dateModified").asString()).as(where).isEqualTo(written);
    } else {
      assertThat(LocalDate.parse(written).atStartOfDay(ZoneId.of("Asia/Jakarta")).toInstant())
          .as(where)
          .isEqualTo(modified.toInstant());
    }
    assertThat(head.one("article:published_time"))
        .as(where)
        .isEqualTo(story.path("datePublished").asString());
    String changed = head.one("article:modified_time");
    assertThat(changed.isEmpty() ? head.one("article:published_time") : changed)
        .as(where)
        .isEqualTo(story.path("dateModified").asString());
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asString()));
    return texts;
  }

  @ParameterizedTest
  @MethodSource("sites")
  void nameOnlyAddressesThatLeadSomewhere(PublishedSite site) {
    Set<String> internal = new TreeSet<>();
    for (PageHead head : heads(site)) {
      head.addresses().stream().filter(site::isInternal).forEach(internal::add);
    }
    assertThat(internal).hasSizeGreaterThan(20);
    internal.removeIf(site::leadsSomewhere);
    assertThat(internal).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void sayOfPicturesWhatTheirFilesAre(PublishedSite site) throws IOException {
    for (PageHead head : heads(site)) {
      if (isNotice(head)) {
        continue;
      }
      String where = head.page().location();
      Dimension image = sizeOf(site.fileOf(head.one("og:image")));
      assertThat(head.one("og:image:width")).as(where).isEqualTo("" + image.width);
      assertThat(head.one("og:image:height")).as(where).isEqualTo("" + image.height);
      boolean large = image.width >= 1200 && image.width * image.height > 300_000;
      assertThat(head.one("twitter:card"))
          .as(where)
          .isEqualTo(large ? "summary_large_image" : "summary");
      for (JsonNode thing : head.data().path("@graph")) {
        if (thing.path("@type").asString("").equals("ImageObject") && thing.has("width")) {
          Dimension told = sizeOf(site.fileOf(thing.path("url").asString()));
          assertThat(thing.path("width").asInt()).as(where).isEqualTo(told.width);
          assertThat(thing.path("height").asInt()).as(where).isEqualTo(told.height);
        }
      }
    }
  }

  /** Only the start of the file is read, and some test pictures have no more. */
  private static Dimension sizeOf(Path file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      reader.setInput(in);
      Dimension size = new Dimension(reader.getWidth(0), reader.getHeight(0));
      reader.dispose();
      return size;
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void giveTheWayDownThatThePageShows(PublishedSite site) {
    for (PageHead head : heads(site)) {
      List<String> told = new ArrayList<>();
      for (JsonNode item : head.thing("BreadcrumbList").path("itemListElement")) {
        assertThat(item.path("position").asInt()).isEqualTo(told.size() + 1);
        told.add(item.path("name").asString());
      }
      List<String> shown = head.page().select(".breadcrumb a").eachText();
      if (!shown.isEmpty()) {
        assertThat(told.subList(0, told.size() - 1)).isEqualTo(shown);
      }
    }
  }

  @Test
  void nameTheIconsThatTheManifestHas() {
    String manifest = newsroom.read(newsroom.folder().resolve("manifest.webmanifest"));
    Document front = newsroom.page(newsroom.folder().resolve("index.html"));
    assertThat(front.select("link[rel=apple-touch-icon]")).hasSize(1);
    assertThat(manifest).contains("\"192x192\"", "\"512x512\"", "image/svg+xml");
    for (Element icon : front.select("link[rel=icon], link[rel=apple-touch-icon]")) {
      assertThat(newsroom.leadsSomewhere(icon.absUrl("href"))).isTrue();
      assertThat(manifest).contains(icon.attr("href"));
    }
  }

  @Test
  void sayOddWordsAsTheyWereWritten() {
    String headline = OddSite.HEADLINE.replace("\u0007", "");
    PageHead head = PageHead.of(odd.page(odd.folder().resolve("kota/aneh/index.html")));
    assertThat(head.page().selectFirst("h1").wholeText()).isEqualTo(headline);
    assertThat(head.page().selectFirst("title").wholeText())
        .isEqualTo(headline + " - Warta & <Kawan> \"]]>\" 🗞");
    assertThat(head.one("og:title")).isEqualTo(headline);
    assertThat(head.story().path("headline").asString()).isEqualTo(headline);
    assertThat(head.one("og:image:alt")).isEqualTo("Foto \"]]>\" & <x>");
    assertThat(head.thing("ImageObject").path("caption").asString())
        .isEqualTo("Keterangan </figure>");
    assertThat(head.meta("article:tag")).containsExactly("R&B", "<b>tebal</b>", "]]> x", "C++");
    for (Path page : odd.pages()) {
      assertThat(odd.read(page)).as(page.toString()).doesNotContain("\u0007");
    }
  }

  @Test
  void wrongStructuredDataIsFound() {
    String told = PageHead.of(odd.page(odd.folder().resolve("kota/aneh/index.html"))).written();
    assertThat(schema.validate(told, InputFormat.JSON)).isEmpty();
    for (String wrong :
        List.of(
            told.replace("+07:00\"", "\""),
            told.replace("\"headline\"", "\"headLine\""),
            told.replace("\"name\":\"Siti", "\"name\":\"Oleh Siti"),
            told.replace("https://example.org/ber", "/ber"),
            told.replaceFirst("\"position\":1", "\"position\":\"1\""))) {
      assertThat(wrong).isNotEqualTo(told);
      assertThat(schema.validate(wrong, InputFormat.JSON)).as(wrong).isNotEmpty();
    }
  }
}
