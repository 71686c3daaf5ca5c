package warta.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import warta.golden.TestSite;

class ListOrderTest {

  private final TestSite site =
      TestSite.of(
          """
          -- content/site.yaml --
          title: Warta
          baseUrl: https://example.org/
          sections: [utama]
          -- templates/home.peb --
          {% for item in site.menu %}{{ item.text }};{% endfor %}
          -- templates/section.peb --
          {% for card in listing.items %}{{ card.title }};{% endfor %}
          -- templates/authors.peb --
          {% for person in directory.people %}{{ person.name }} {{ person.url }};{% endfor %}
          -- content/utama/_index.md --
          ---
          title: Zebra
          weight: 9
          ---
          -- content/b/_index.md --
          ---
          title: Sama
          ---
          -- content/a/_index.md --
          ---
          title: Sama
          ---
          -- content/c/_index.md --
          ---
          title: Awal
          ---
          -- content/d/_index.md --
          ---
          title: Ringan
          weight: -1
          ---
          -- content/authors/z.md --
          ---
          title: Ani
          ---
          -- content/authors/y.md --
          ---
          title: Budi
          ---
          -- content/authors/x.md --
          ---
          title: Budi
          ---
          """);

  @Test
  void sectionsFollowTheConfigurationThenWeightTitleAndPath() {
    site.build();
    assertThat(site.read("public/index.html").strip()).isEqualTo("Zebra;Ringan;Awal;Sama;Sama;");

    site.edit("templates/home.peb", "{{ item.text }}", "{{ item.url }}").build();
    assertThat(site.read("public/index.html").strip()).isEqualTo("/utama/;/d/;/c/;/a/;/b/;");
  }

  @Test
  void articlesOfOneInstantFollowWeightAndThenPathsBackwards() {
    article("tengah", "weight: 5");
    article("atas", "weight: 6");
    article("satu", "weight: 4");
    article("akhir", "weight: 4");
    site.build();
    assertThat(site.read("public/utama/index.html").strip()).isEqualTo("satu;akhir;tengah;atas;");
  }

  @Test
  void authorsFollowTheirNamesAndThenTheirPaths() {
    site.build();
    assertThat(site.read("public/penulis/index.html").strip())
        .isEqualTo("Ani /penulis/z/;Budi /penulis/x/;Budi /penulis/y/;");
  }

  private void article(String name, String more) {
    site.write(
        "content/utama/" + name + ".md",
        "---\ntitle: " + name + "\ndate: 2024-12-01\n" + more + "\n---\n");
  }
}
