package warta.output.root;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import warta.config.SiteConfig;
import warta.config.SiteConfigReader;
import warta.golden.TestSite;
import warta.text.SourceText;

/** {@code robots.txt} as a crawler's own parser reads it. */
class RobotsTest {

  private static final String PAGE = "https://example.org/nasional/a/";

  @Test
  void allowsAllByDefault() {
    String robots = robots("");
    assertThat(mayRead(robots, "Googlebot", PAGE)).isTrue();
    assertThat(mayRead(robots, "GPTBot", PAGE)).isTrue();
    assertThat(mayRead(robots, "PerplexityBot", PAGE)).isTrue();
  }

  @Test
  void keepsThoseOutThatTrainOnTexts() {
    String robots = robots("robots: {ai: no-training}");
    assertThat(mayRead(robots, "Googlebot", PAGE)).isTrue();
    assertThat(mayRead(robots, "GPTBot", PAGE)).isFalse();
    assertThat(mayRead(robots, "CCBot", PAGE)).isFalse();
    assertThat(mayRead(robots, "PerplexityBot", PAGE)).isTrue();
  }

  @Test
  void keepsAllRobotsOfLanguageModelsOut() {
    String robots = robots("robots: {ai: block}");
    assertThat(mayRead(robots, "Bingbot", PAGE)).isTrue();
    assertThat(mayRead(robots, "ClaudeBot", PAGE)).isFalse();
    assertThat(mayRead(robots, "ChatGPT-User", PAGE)).isFalse();
  }

  @Test
  void keepsAllOutOfSomePaths() {
    String robots = robots("robots: {disallow: [/dalam/, '/harga$', '/a*b/', /café/]}");
    assertThat(mayRead(robots, "Googlebot", PAGE)).isTrue();
    assertThat(mayRead(robots, "Googlebot", "https://example.org/dalam/x/")).isFalse();
    assertThat(mayRead(robots, "Googlebot", "https://example.org/dalam")).isTrue();
    assertThat(mayRead(robots, "Googlebot", "https://example.org/caf%C3%A9/")).isFalse();
    assertThat(mayRead(robots, "Googlebot", "https://example.org/harga")).isTrue();
    assertThat(mayRead(robots, "Googlebot", "https://example.org/axb/")).isTrue();
  }

  @Test
  void namesOnlySitemapsThatThereAre() {
    SourceText source =
        new SourceText(SiteConfig.PATH, "title: W\nbaseUrl: https://example.org/b/\n");
    SiteConfig config = SiteConfigReader.read(source, null, fault -> {}).orElseThrow();
    assertThat(sitemaps(new RobotsFile(config, path -> false))).isEmpty();
    assertThat(sitemaps(new RobotsFile(config, "sitemap-news.xml"::equals)))
        .containsExactly("https://example.org/b/sitemap-news.xml");
    assertThat(sitemaps(new RobotsFile(config, path -> true)))
        .containsExactly(
            "https://example.org/b/sitemap.xml", "https://example.org/b/sitemap-news.xml");
  }

  private static List<String> sitemaps(RobotsFile robots) {
    return rules(robots.text(), "Googlebot").getSitemaps();
  }

  private static TestSite site(String config) {
    return TestSite.empty()
        .write(
            "content/site.yaml", "title: Warta\nbaseUrl: https://example.org/\n" + config + "\n");
  }

  private static String robots(String config) {
    TestSite site = site(config);
    assertThat(site.build().console()).endsWith("exit code 0\n");
    return site.read("public/robots.txt");
  }

  private static boolean mayRead(String robots, String robot, String address) {
    return rules(robots, robot).isAllowed(address);
  }

  private static BaseRobotRules rules(String robots, String robot) {
    return new SimpleRobotRulesParser()
        .parseContent(
            "https://example.org/robots.txt",
            robots.getBytes(StandardCharsets.UTF_8),
            "text/plain",
            List.of(robot.toLowerCase(Locale.ROOT)));
  }
}
