package warta.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import warta.config.ConfigKeys;
import warta.content.ArticleKind;
import warta.content.DocumentKind;
import warta.content.FrontMatterKeys;

class IndonesianKeysTest {

  /** Keys whose Indonesian name is the key itself: terms of the web that nobody translates. */
  private static final Set<String> SAME =
      Set.of(
          "html",
          "csp",
          "script-src",
          "style-src",
          "img-src",
          "font-src",
          "media-src",
          "connect-src",
          "frame-src",
          "form-action",
          "indexNow",
          "webp");

  @Test
  void everyKeyHasAnIndonesianName() {
    List<Key<?>> keys = new ArrayList<>(ConfigKeys.ALL);
    ConfigKeys.groups().values().forEach(keys::addAll);
    for (DocumentKind kind : DocumentKind.values()) {
      keys.addAll(FrontMatterKeys.of(kind));
    }
    FrontMatterKeys.groups().values().forEach(keys::addAll);
    Set<String> without = new TreeSet<>();
    for (Key<?> key : keys) {
      if (IndonesianKeys.wordsFor(key.name()).isEmpty() && !SAME.contains(key.name())) {
        without.add(key.name());
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void everyKindOfArticleHasAnIndonesianName() {
    for (String kind : ArticleKind.byId().keySet()) {
      assertThat(IndonesianKeys.wordsFor(kind)).as(kind).isNotEmpty();
    }
  }

  @Test
  void aWordMeansTheFirstKeyThatIsAllowed() {
    assertThat(IndonesianKeys.meant("judul", List.of("title", "date"))).contains("title");
    assertThat(IndonesianKeys.meant("Tanggal", List.of("title", "date"))).contains("date");
    assertThat(IndonesianKeys.meant("nama", List.of("name"))).contains("name");
    assertThat(IndonesianKeys.meant("penanggung jawab", List.of("responsible")))
        .contains("responsible");
  }

  @Test
  void aMisspeltWordIsUnderstood() {
    assertThat(IndonesianKeys.meant("tangal", List.of("title", "date"))).contains("date");
  }

  @Test
  void aKeyThatIsTakenIsNotMeant() {
    assertThat(IndonesianKeys.meant("judul", List.of("date"))).isEmpty();
  }
}
