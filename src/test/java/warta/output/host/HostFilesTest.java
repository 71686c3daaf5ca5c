package warta.output.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import warta.golden.TestSite;

/** What servers are told follows old addresses, and nothing else that is published. */
class HostFilesTest {

  private static final String ARTICLE = "---\ntitle: %s\ndate: 2024-12-%02d\n%s---\nTeks.\n";

  private final TestSite site =
      TestSite.empty()
          .write("content/nasional/_index.md", "---\ntitle: Nasional\n---\n")
          .write("content/site.yaml", config("[netlify, apache, nginx, caddy]"));

  @Test
  void publishingAnArticleTouchesNoneOfThem() {
    article("a", "aliases: [/lama/]\n");
    build();
    article("b", "");
    TestSite.Build build = site.build("--verbose");
    assertThat(build.out()).contains("written: nasional/b/index.html");
    assertThat(build.out())
        .doesNotContain("written: _", "written: .htaccess", "written: robots", "written: manifest");
  }

  @Test
  void anAliasMoreIsALineMoreAndStays() {
    article("a", "");
    build();
    assertThat(site.output()).doesNotContainKey("_redirects");
    article("a", "aliases: [/lama/]\n");
    build();
    assertThat(site.read("public/_redirects"))
        .isEqualTo("/lama/ /nasional/a/ 301\n/lama /nasional/a/ 301\n");
    article("a", "");
    build();
    assertThat(site.output()).doesNotContainKey("_redirects");
  }

  @Test
  void anAddressThatIsInUseAgainIsNotGone() {
    article("a", "expires: 2024-12-30\naliases: [/lama/, /usang/]\n");
    article("b", "aliases: /lama/\n");
    site.write("content/nasional/a/_index.md", "---\ntitle: Rubrik A\n---\n");
    build();
    assertThat(site.read("public/_redirects"))
        .isEqualTo(
            """
            /lama/ /nasional/b/ 301
            /lama /nasional/b/ 301
            /usang/ /410.html 410
            /usang /410.html 410
            """);
  }

  @Test
  void aLitePageLeavesNoOldAddressBehind() {
    site.write("content/site.yaml", config("netlify").replace("lite: false", "lite: true"));
    article("a", "aliases: [/nasional/lama/, /2019/a.html]\n");
    article("b", "expires: 2024-12-30\naliases: /nasional/usang/\n");
    build();
    assertThat(site.read("public/_redirects"))
        .isEqualTo(
            """
            /nasional/lama/ /nasional/a/ 301
            /nasional/lama /nasional/a/ 301
            /2019/a.html /nasional/a/ 301
            /lite/nasional/lama/ /lite/nasional/a/ 301
            /lite/nasional/lama /lite/nasional/a/ 301
            /nasional/b/ /410.html 410
            /nasional/b /410.html 410
            /nasional/usang/ /410.html 410
            /nasional/usang /410.html 410
            /lite/nasional/b/ /410.html 410
            /lite/nasional/b /410.html 410
            /lite/nasional/usang/ /410.html 410
            /lite/nasional/usang /410.html 410
            """);
  }

  @Test
  void anOldAddressOfALitePageGivesWayToWhatIsWritten() {
    site.write("content/site.yaml", config("netlify").replace("lite: false", "lite: true"));
    article("a", "aliases: [/nasional/lama/]\n");
    article("b", "aliases: [/lite/nasional/lama/]\n");
    build();
    assertThat(site.read("public/_redirects"))
        .contains("/lite/nasional/lama/ /nasional/b/ 301\n")
        .doesNotContain("/lite/nasional/a/");
  }

  @Test
  void anAliasThatIsAnAddressInUseIsOneFault() {
    site.write("content/site.yaml", config("netlify").replace("lite: false", "lite: true"));
    article("a", "aliases: [/nasional/]\n");
    assertThat(site.build().console()).containsOnlyOnce("alias-clash");
  }

  @Test
  void cloudflareGetsNoAnswerThatItDoesNotKnow() {
    article("a", "expires: 2024-12-30\n");
    site.write("content/site.yaml", config("cloudflare"));
    build();
    assertThat(site.output()).containsKey("_headers").doesNotContainKeys("_redirects", ".htaccess");
  }

  @Test
  void moreRedirectsThanCloudflareTakesAreAWarning() {
    site.write("content/site.yaml", config("[netlify, cloudflare]"));
    StringBuilder aliases = new StringBuilder("aliases:\n");
    for (int i = 0; i < 1000; i++) {
      aliases.append("  - /lama/").append(i).append("/\n");
    }
    article("a", aliases.toString());
    assertThat(site.build().err()).isEmpty();
    article("a", aliases + "  - /lama/seribu/\n");
    assertThat(site.build().err())
        .contains("`cloudflare` cannot do all", "it takes 2,000 redirects, and there are 2002");
  }

  @Test
  void snippetsOfHostsThatAreNotServedAnyMoreAreRemoved() {
    article("a", "");
    build();
    assertThat(site.files(".warta/hosts"))
        .containsOnlyKeys("Caddyfile", "nginx-http.conf", "nginx-server.conf");
    site.write("content/site.yaml", config("caddy"));
    build();
    assertThat(site.files(".warta/hosts")).containsOnlyKeys("Caddyfile");
    assertThat(site.output()).doesNotContainKeys("_headers", ".htaccess");
  }

  @Test
  void aFaultLeavesThemAsTheyWere() {
    article("a", "aliases: [/lama/]\n");
    build();
    Map<String, String> before = site.files(".warta/hosts");
    article("a", "aliases: [/baru/]\ndraf: x\n");
    assertThat(site.build().exitCode()).isEqualTo(1);
    assertThat(site.files(".warta/hosts")).isEqualTo(before);
  }

  private void build() {
    assertThat(site.build().console()).endsWith("exit code 0\n").doesNotContain("error");
  }

  private void article(String name, String more) {
    site.write(
        "content/nasional/" + name + ".md", ARTICLE.formatted(name, 1 + name.charAt(0) % 20, more));
  }

  private static String config(String hosts) {
    return "title: Warta\nbaseUrl: https://example.org/\nhosts: " + hosts + "\nlite: false\n";
  }
}
