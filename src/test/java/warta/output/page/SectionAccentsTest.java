package warta.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import warta.golden.TestSite;

class SectionAccentsTest {

  private final TestSite site =
      TestSite.of(
          """
          -- content/site.yaml --
          title: Warta
          baseUrl: https://example.org/
          sections: [kota, laut, hutan]
          -- content/kota/_index.md --
          ---
          title: Kota
          ---
          -- content/laut/_index.md --
          ---
          title: Laut
          ---
          -- content/hutan/_index.md --
          ---
          title: Hutan
          accent: red
          ---
          -- content/hutan/bakau/_index.md --
          ---
          title: Bakau
          ---
          -- content/hutan/bakau/a.md --
          ---
          title: A
          date: 2024-12-01
          ---
          -- content/kota/b.md --
          ---
          title: B
          date: 2024-12-02
          ---
          """);

  @Test
  void areThoseChosenAndElseOnesThatNoOtherSectionHas() {
    site.build();
    assertThat(menu()).containsExactly("blue", "green", "red");
    assertThat(accentOf("kota")).isEqualTo("blue");
    assertThat(accentOf("kota/b")).isEqualTo("blue");
  }

  @Test
  void ofSubSectionsAreThoseOfTheirParents() {
    site.build();
    assertThat(accentOf("hutan/bakau/a")).isEqualTo("red");

    site.edit("content/hutan/bakau/_index.md", "title: Bakau", "title: Bakau\naccent: teal");
    site.build();
    assertThat(accentOf("hutan/bakau/a")).isEqualTo("teal");
    assertThat(accentOf("hutan/bakau")).isEqualTo("teal");
    assertThat(accentOf("hutan")).isEqualTo("red");
  }

  @Test
  void beginAnewWhenAllAreTaken() {
    for (int i = 1; i < 6; i++) {
      site.write("content/r" + i + "/_index.md", "---\ntitle: R" + i + "\n---\n");
    }
    site.build();
    assertThat(menu())
        .containsExactly("blue", "green", "red", "brown", "teal", "purple", "red", "blue");
  }

  @Test
  void areOfNoPageBelowNoSection() {
    site.build();
    assertThat(Jsoup.parse(site.read("public/index.html")).body().attr("data-accent")).isEmpty();
  }

  private List<String> menu() {
    return Jsoup.parse(site.read("public/index.html"))
        .select(".menu-open li")
        .eachAttr("data-accent");
  }

  private String accentOf(String page) {
    Element body = Jsoup.parse(site.read("public/" + page + "/index.html")).body();
    return body.attr("data-accent");
  }
}
