package warta.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://youtu.be/abcdefghijk",
        "<https://youtu.be/abcdefghijk>",
        "  https://youtu.be/abcdefghijk  ",
      })
  void areParagraphsOfOneAddress(String written) {
    assertThat(Rendering.html("Satu.\n\n" + written + "\n\nDua.\n"))
        .isEqualTo(
            """
            <p>⟨opening⟩Satu.</p>
            ⟨1⟩⟨embed https://youtu.be/abcdefghijk 'youtu.be/abcdefghijk'⟩
            ⟨1⟩<p>Dua.</p>
            ⟨2⟩\
            """);
  }

  @Test
  void areCalledWhatTheirLinkIsCalled() {
    assertThat(Rendering.html("[Judul *video*](https://youtu.be/abcdefghijk)"))
        .contains("⟨embed https://youtu.be/abcdefghijk 'Judul video'⟩");
  }

  @Test
  void anAddressMayLookLikeEmphasis() {
    assertThat(Rendering.html("https://youtu.be/_b_d*f*hijk")).doesNotContain("embed", "em>_");
    assertThat(Rendering.html("https://youtu.be/_b_d_f_hijk"))
        .contains("⟨embed https://youtu.be/_b_d_f_hijk 'youtu.be/_b_d_f_hijk'⟩");
    assertThat(Rendering.html("www.youtube.com/watch?v=--c-e--h-jk&list=1"))
        .contains("⟨embed https://www.youtube.com/watch?v=--c-e--h-jk&list=1 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lihat https://youtu.be/abcdefghijk",
        "[Judul](https://youtu.be/abcdefghijk).",
        "https://youtu.be/abcdefghijk\nhttps://youtu.be/abcdefghijk",
        "https://youtu.be/abc",
        "https://www.youtube.com/@warta",
        "https://example.org/youtu.be/abcdefghijk",
        "https://youtu.be.example.org/abcdefghijk",
        "> https://youtu.be/abcdefghijk",
        "- https://youtu.be/abcdefghijk",
        "## https://youtu.be/abcdefghijk",
        "`https://youtu.be/abcdefghijk`",
        "*https://youtu.be/abcdefghijk*",
        "javascript:https://youtu.be/abcdefghijk",
      })
  void otherTextsStayTexts(String written) {
    assertThat(Rendering.html(written)).doesNotContain("⟨embed");
  }

  @Test
  void areNotWhatATextBeginsWith() {
    RenderedText text = Rendering.render("https://youtu.be/abcdefghijk\n\nIsi berita.");
    assertThat(Rendering.visible(text.body())).startsWith("⟨opening before⟩⟨embed");
    assertThat(text.facts().excerpt()).isEqualTo("Isi berita.");
    assertThat(text.facts().links()).isEmpty();
    assertThat(text.facts().embeds())
        .containsExactly(
            new BodyFacts.LinkUse("https://youtu.be/abcdefghijk", new Body.Place(1, 1, 28)));
  }

  @Test
  void surviveTheCleaningOfRawHtml() {
    RenderedText text = Rendering.render("A <b>b</b>.\n\nhttps://youtu.be/abcdefghijk\n\nC.");
    assertThat(Rendering.visible(text.body())).contains("⟨embed https://youtu.be/abcdefghijk ");
    assertThat(text.facts().embeds()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "https://youtu.be/abcdefghijk, YouTube, https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1",
    "https://youtu.be/abcdefghijk?si=x&t=90, YouTube, https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&start=90",
    "https://m.youtube.com/watch?app=m&v=abcdefghijk&t=1h1m1s, YouTube, https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&start=3661",
    "http://www.youtube.com/shorts/abcdefghijk, YouTube, https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1",
    "https://www.youtube.com/live/abcdefghijk, YouTube, https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1",
    "https://vimeo.com/1234, Vimeo, https://player.vimeo.com/video/1234?dnt=1&autoplay=1",
    "https://vimeo.com/1234/0a1b2c3d4e, Vimeo, https://player.vimeo.com/video/1234?dnt=1&autoplay=1&h=0a1b2c3d4e",
    "https://twitter.com/warta/status/12345, X, ''",
    "https://x.com/warta/status/12345?s=20, X, ''",
    "https://www.instagram.com/p/Ab_c-1/, Instagram, ''",
    "https://www.instagram.com/warta.id/reel/Ab_c-1/, Instagram, ''",
    "https://www.tiktok.com/@warta.id/video/12345, TikTok, ''",
    "https://open.spotify.com/intl-id/episode/Ab1, Spotify, ''",
    "https://soundcloud.com/warta/kabar-pagi, SoundCloud, ''",
  })
  void hostsAreKnown(String address, String label, String frame) {
    Embeddable found = Embeddable.of(address).orElseThrow();
    assertThat(found.host().label()).isEqualTo(label);
    assertThat(found.frame()).isEqualTo(frame).startsWith(found.host().frames());
  }
}
