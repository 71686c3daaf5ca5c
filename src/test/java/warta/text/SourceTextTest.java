package warta.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import warta.diagnostic.Location;

class SourceTextTest {

  private final SourceText text = new SourceText("a.md", "satu\r\ndua\rtiga\n\nlima");

  @Test
  void knowsLinesWhateverTheirEnds() {
    assertThat(text.lineOf(0)).isEqualTo(1);
    assertThat(text.lineOf(text.text().indexOf("dua"))).isEqualTo(2);
    assertThat(text.lineOf(text.text().indexOf("tiga"))).isEqualTo(3);
    assertThat(text.lineOf(text.text().indexOf("lima"))).isEqualTo(5);
    assertThat(text.lineOf(text.text().length())).isEqualTo(5);
    assertThat(text.startOfLine(4)).isEqualTo(text.text().indexOf("\n\n") + 1);
  }

  @Test
  void knowsLinesThatAllEndWithLineFeeds() {
    SourceText feeds = new SourceText("b.md", "satu\ndua\n\nempat\n");
    assertThat(feeds.lineOf(4)).isEqualTo(1);
    assertThat(feeds.lineOf(5)).isEqualTo(2);
    assertThat(feeds.lineOf(9)).isEqualTo(3);
    assertThat(feeds.startOfLine(4)).isEqualTo(feeds.text().indexOf("empat"));
    assertThat(feeds.lineOf(feeds.text().length())).isEqualTo(5);
  }

  @Test
  void cutsAPlaceAtTheEndOfItsLine() {
    assertThat(text.at(2, 50)).isEqualTo(new Location("a.md", 1, 3, 2));
    assertThat(text.at(text.text().indexOf("ga"), 1)).isEqualTo(new Location("a.md", 3, 3, 1));
  }

  @Test
  void hasALengthEvenAtTheEnd() {
    assertThat(text.at(text.text().length(), 3)).isEqualTo(new Location("a.md", 5, 5, 1));
    assertThat(new SourceText("b.md", "").at(0, 0)).isEqualTo(new Location("b.md", 1, 1, 1));
  }

  @Test
  void staysInTheTextWhereALibraryCountsFurther() {
    assertThat(text.at(99, 99, 1)).isEqualTo(new Location("a.md", 5, 5, 1));
    assertThat(text.at(0, 0, 1)).isEqualTo(new Location("a.md", 1, 1, 1));
    assertThat(text.at(2, 99, 1)).isEqualTo(new Location("a.md", 2, 4, 1));
  }
}
