package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {

  @TempDir Path folder;

  @Test
  void showsEachValueAndWhereItComesFrom() {
    Shell shell =
        Shell.in(folder)
            .file(
                "content/site.yaml",
                Shell.CONFIG + "lists:\n  front: 5\nsections: [opini]\ndescription:\n");
    Shell.Run run = shell.run("config", "--base-url", "https://coba.example.org");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            title                       Koran                             site.yaml:1
            description                                                   default
            baseUrl                     https://coba.example.org/         command line
            language                    en                                site.yaml:3
            zone                        Asia/Jakarta                      default
            publisher.name                                                default
            publisher.address                                             default
            publisher.email                                               default
            publisher.phone                                               default
            publisher.responsible                                         default
            publisher.profiles          []                                default
            brand.logo                                                    default
            brand.share                                                   default
            brand.shareAlt                                                default
            brand.icons                 []                                default
            newsroom.about                                                default
            newsroom.contact                                              default
            newsroom.masthead                                             default
            newsroom.principles                                           default
            newsroom.ethics                                               default
            newsroom.corrections                                          default
            newsroom.verification                                         default
            newsroom.ownership                                            default
            newsroom.feedback                                             default
            sections                    ["opini"]                         site.yaml:6
            menus.main                  []                                default
            menus.footer                []                                default
            permalinks.article          /{section}/{slug}/                default
            permalinks.archive          arsip                             default
            permalinks.index            indeks                            default
            permalinks.topic            topik                             default
            permalinks.author           penulis                           default
            lists.front                 5                                 site.yaml:5
            lists.archive               20                                default
            lists.newest                8                                 default
            lists.secondary             3                                 default
            lists.block                 4                                 default
            lists.related               3                                 default
            readAlso                    true                              default
            lite                        true                              default
            markdown.html               safe                              default
            markdown.typographicQuotes  true                              default
            images.widths               [320, 480, 768, 960, 1280, 1600]  default
            images.quality              78                                default
            images.webp                 true                              default
            images.cards                false                             default
            feeds.formats               ["rss", "atom", "json"]           default
            feeds.content               full                              default
            feeds.items                 30                                default
            feeds.sections              true                              default
            feeds.topics                true                              default
            feeds.authors               true                              default
            feeds.hub                                                     default
            sitemap.pages               true                              default
            sitemap.news                true                              default
            hosts                       []                                default
            csp.script-src              []                                default
            csp.style-src               []                                default
            csp.img-src                 []                                default
            csp.font-src                []                                default
            csp.media-src               []                                default
            csp.connect-src             []                                default
            csp.frame-src               []                                default
            csp.form-action             []                                default
            precompress                 false                             default
            ownFiles                    []                                default
            robots.ai                   allow                             default
            robots.disallow             []                                default
            security.contact                                              default
            security.expires                                              default
            security.policy                                               default
            security.encryption                                           default
            humans.team                 []                                default
            humans.thanks               []                                default
            manifest.shortName                                            default
            manifest.themeColor         #fbf8f2                           default
            manifest.backgroundColor    #fbf8f2                           default
            indexNow                                                      default
            extra                       {}                                default
            """);
    assertThat(run.exit()).isZero();
    assertThat(shell.run("config", "--format", "json").out())
        .contains("\"lists.front\": {\n      \"value\": 5,\n      \"from\": \"site.yaml:5\"\n    }")
        .endsWith("  \"language\": \"en\",\n  \"diagnostics\": []\n}\n");
  }

  @Test
  void speaksIndonesianToPeopleAndOneLanguageToPrograms() {
    Shell shell = Shell.in(folder);
    assertThat(shell.run("config", "--base-url", "https://a.id", "--lang", "id").out())
        .containsPattern("baseUrl +https://a\\.id/ +baris perintah\n")
        .containsPattern("zone +Asia/Jakarta +bawaan\n");
    assertThat(shell.run("config", "--format", "json", "--lang", "id").out())
        .contains("\"from\": \"default\"");
  }

  @Test
  void writesJsonForABrokenSiteToo() {
    Shell shell = Shell.in(folder).file("content/site.yaml", "title: [\n");
    Shell.Run run = shell.run("config", "--format", "json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("{\n  \"settings\": {},\n").contains("\"rule\": \"bad-yaml\"");
  }

  @Test
  void showsWhatIsWrong() {
    Shell shell = Shell.in(folder).file("content/site.yaml", Shell.CONFIG + "zona: WIB\n");
    Shell.Run run = shell.run("config");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).startsWith("content/site.yaml:4:1: error: `zona` is not a known key");
  }
}
