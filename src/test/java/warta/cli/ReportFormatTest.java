package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import warta.cli.CommandLineSite.Result;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Messages;
import warta.diagnostic.Rule;

/** What a build reports to people, programs and workflows, and in which language. */
class ReportFormatTest {

  private static final String ARTICLE = "---\ntitle: Judul\ndate: kemarin\n---\nIsi.\n";

  @TempDir private Path folder;

  private CommandLineSite site(String language) {
    return new CommandLineSite(folder.resolve("koran"))
        .with("content/site.yaml", CommandLineSite.CONFIG.replace("en", language))
        .with("content/nasional/_index.md", "---\ntitle: Nasional\n---\n")
        .with("content/nasional/judul.md", ARTICLE);
  }

  @Test
  void theSiteSpeaksItsLanguage() {
    Result result = site("id").build();
    assertThat(result.err())
        .isEqualTo(
            """
            content/nasional/judul.md:3:7: kesalahan: isi `date` bukan tanggal: "kemarin" [bad-date]
               3 | date: kemarin
                 |       ^^^^^^^
              saran: tulis tanggal dengan urutan tahun-bulan-hari (ISO), misalnya 2024-12-23 atau \
            2024-12-23T10:30+07:00
            """);
    assertThat(result.out())
        .startsWith("tidak diterbitkan: 1 kesalahan; ")
        .contains(" tetap seperti semula (");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void theLanguageCanBeChosen() {
    assertThat(site("id").build("--lang", "en").err()).contains("error: `date` is not a date");
    assertThat(site("en").build("--lang", "id").err()).contains("isi `date` bukan tanggal");
    assertThat(site("en").build("--lang", "fr").exitCode()).isEqualTo(2);
  }

  @Test
  void whatWasDoneIsSaidInTheLanguageOfTheSite() {
    CommandLineSite site =
        site("id")
            .with(
                "content/nasional/judul.md",
                "---\ntitle: Judul\ndate: 2024-12-23\nexpires: 2024-12-23\n---\n")
            .with("content/nasional/lain.md", "---\ntitle: Lain\ndate: 2024-12-23\n---\nIsi.\n");
    Result result = site.build("--verbose");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("ditulis: nasional/lain/index.html\n")
        .contains("dilewati: content/nasional/judul.md: kedaluwarsa sejak 2024-12-23T00:00+07:00\n")
        .contains(" halaman, ")
        .contains(" dilewati (1 kedaluwarsa) (");
  }

  @Test
  void annotationsNameTheFileFromTheRootOfTheRepository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    assertThat(site("en").build("--format", "github", "--quiet").out())
        .isEqualTo(
            "::error file=koran/content/nasional/judul.md,line=3,col=7,endColumn=14,"
                + "title=bad-date::`date` is not a date: \"kemarin\"%0Ahint: write an ISO date,"
                + " such as 2024-12-23 or 2024-12-23T10:30+07:00\n");
  }

  @Test
  void annotationsAndJsonSpeakTheLanguageThatIsChosen() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    CommandLineSite site = site("en");
    assertThat(site.build("--format", "github", "--quiet", "--lang", "id").out())
        .contains(",title=bad-date::isi `date` bukan tanggal: \"kemarin\"%0Asaran: tulis tanggal ");
    assertThat(site.build("--format", "json", "--lang", "id").out())
        .contains("\"language\":\"id\"")
        .contains("\"severity\":\"error\",\"rule\":\"bad-date\"")
        .contains("\"message\":\"isi `date` bukan tanggal: \\\"kemarin\\\"\"")
        .contains("\"hint\":\"tulis tanggal ");
  }

  @Test
  void annotationsAreEscaped() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    GithubReport report = new GithubReport(Messages.in("en"), folder);
    Diagnostic fault =
        Diagnostic.at(Rule.TAG_SPELLING, new Location("a,b:c%.md", 1, 2, 3))
            .with("tag", "x\r\ny")
            .with("first", "100%")
            .withNote("first-spelling", Location.ofLine("b.md", 4), Map.of());
    assertThat(report.line(fault))
        .isEqualTo(
            "::warning file=a%2Cb%3Ac%25.md,line=1,col=2,endColumn=5,title=tag-spelling::"
                + "the tag \"x%0D%0Ay\" is also written \"100%25\""
                + "%0Ahint: use one spelling; \"100%25\" is shown"
                + "%0Anote: b.md:4: first written here");
  }

  @Test
  void annotationsWithoutAFileOfTheSiteHaveNoFile() {
    GithubReport report = new GithubReport(Messages.in("en"), folder);
    assertThat(report.line(Diagnostic.general(Rule.SITE_LOCKED)))
        .isEqualTo(
            "::error title=site-locked::another build of this site is running"
                + "%0Ahint: wait until it is finished, or stop it");
    Location builtIn = Location.ofLine("(built-in)/templates/home.peb", 3);
    assertThat(report.line(Diagnostic.at(Rule.TEMPLATE_CYCLE, builtIn)))
        .startsWith("::error title=template-cycle::(built-in)/templates/home.peb:3: ");
  }

  @Test
  void jsonHasTheHintTheLineAndTheNotes() {
    CommandLineSite site =
        site("en")
            .with("content/nasional/judul/index.md", ARTICLE.replace("kemarin", "2024-12-23"));
    site.with("content/nasional/judul.md", ARTICLE.replace("kemarin", "2024-12-23"));
    String json = site.build("--format", "json").out();
    assertThat(json)
        .contains("\"language\":\"en\"")
        .contains("\"rule\":\"duplicate-output\"")
        .contains("\"hint\":\"give one of them another `slug`\"")
        .contains("\"excerpt\":\"title: Judul\"")
        .contains("\"notes\":[{\"message\":\"the other one is here\",\"file\":\"content/");
    assertThat(tokens(json)).isNotEmpty();
  }

  @Test
  void jsonIsValidWhateverTheSiteHolds() {
    String odd = "\"\\ \u0000\u0001\u007f\u2028 </script> \ud83d\ude00 é ]}";
    CommandLineSite site =
        site("en").with("content/nasional/aneh.md", "---\ndate: '" + odd + "'\n" + odd + "\n---\n");
    assertThat(tokens(site.build("--format", "json").out())).contains(JsonToken.END_OBJECT);
  }

  private static List<JsonToken> tokens(String json) {
    List<JsonToken> tokens = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        tokens.add(token);
      }
    }
    return tokens;
  }
}
