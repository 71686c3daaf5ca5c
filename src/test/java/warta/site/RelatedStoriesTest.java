package warta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import warta.content.ArticleKind;
import warta.content.ContentPath;
import warta.content.Document;
import warta.content.FrontMatter;
import warta.content.FrontMatterFields;
import warta.diagnostic.Location;
import warta.markdown.BodyFacts;
import warta.text.Fingerprint;

class RelatedStoriesTest {

  private final RelatedStories stories = new RelatedStories();

  @Test
  void areNoneForTheFirst() {
    assertThat(stories.next(article("nasional/a.md", "2024-01-01", "laut"), 3)).isEmpty();
  }

  @Test
  void areEarlierOnesThatShareATagOrTheSection() {
    next("opini/lain.md", "2024-01-01", "ekonomi");
    next("opini/tag.md", "2024-01-02", "laut");
    next("nasional/rubrik.md", "2024-01-03");
    assertThat(next("nasional/a.md", "2024-01-04", "laut"))
        .containsExactly("opini/tag.md", "nasional/rubrik.md");
  }

  @Test
  void countTagsMoreThanTheSectionAndTheSectionMoreThanRecency() {
    next("opini/dua-tag.md", "2020-01-01", "laut", "ikan");
    next("nasional/satu-tag.md", "2020-01-02", "laut");
    next("opini/satu-tag.md", "2020-01-03", "laut");
    next("nasional/rubrik.md", "2024-01-03");
    assertThat(next("nasional/a.md", "2024-01-04", "laut", "ikan"))
        .containsExactly(
            "opini/dua-tag.md", "nasional/satu-tag.md", "opini/satu-tag.md", "nasional/rubrik.md");
  }

  @Test
  void preferTheNewerAndThenTheFirstPath() {
    next("nasional/lama.md", "2024-01-01");
    next("nasional/b.md", "2024-01-02");
    next("nasional/a.md", "2024-01-02");
    assertThat(next("nasional/c.md", "2024-01-03"))
        .containsExactly("nasional/a.md", "nasional/b.md", "nasional/lama.md");
  }

  @Test
  void areAtMostAsManyAsWanted() {
    for (int i = 0; i < 9; i++) {
      next("nasional/n" + i + ".md", "2024-01-01");
    }
    assertThat(stories.next(article("nasional/x.md", "2024-01-02"), 2)).hasSize(2);
  }

  @Test
  void areAmongTheLatestFiftyOfATag() {
    next("opini/lama.md", "2024-01-01", "laut", "ikan");
    for (int i = 0; i < 50; i++) {
      next("dunia/n" + i + ".md", "2024-01-02", "laut");
    }
    assertThat(next("nasional/x.md", "2024-01-03", "laut")).doesNotContain("opini/lama.md");
    assertThat(next("nasional/y.md", "2024-01-03", "ikan")).containsExactly("opini/lama.md");
  }

  private List<String> next(String path, String date, String... tags) {
    List<String> paths = new ArrayList<>();
    stories.next(article(path, date, tags), 60).forEach(article -> paths.add(article.path()));
    paths.remove("nasional/x.md");
    return paths;
  }

  private static Article article(String path, String date, String... tags) {
    Instant instant = LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
    ContentPath place = ContentPath.of(path).orElseThrow();
    FrontMatterFields fields =
        new FrontMatterFields(
            path,
            Location.ofFile(path),
            null,
            null,
            List.of(),
            null,
            null,
            false,
            List.of(),
            List.of(),
            List.of(),
            "",
            List.of(),
            "",
            "",
            ArticleKind.REPORT,
            null,
            "",
            null,
            List.of(),
            List.of(),
            false,
            "",
            0,
            null,
            null,
            Map.of());
    Document document =
        new Document(place, FrontMatter.of(place, fields), BodyFacts.NONE, Fingerprint.of(path));
    return new Article(0, document, "/" + path, instant, List.of(tags), List.of(), List.of());
  }
}
