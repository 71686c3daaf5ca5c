package warta.output.root;

import java.util.List;
import java.util.function.Predicate;
import warta.config.BaseUrl;
import warta.config.RootFiles.AiPolicy;
import warta.config.SiteConfig;

/** {@code robots.txt}: what robots may read, and where the sitemaps are (RFC 9309). */
final class RobotsFile {

  /** Sitemaps that are named where the site has them. */
  private static final List<String> SITEMAPS = List.of("sitemap.xml", "sitemap-news.xml");

  /** Collect texts for training; the names are those in their operators' documentation. */
  private static final List<String> TRAINING =
      List.of(
          "AI2Bot",
          "Amazonbot",
          "Applebot-Extended",
          "Bytespider",
          "CCBot",
          "ClaudeBot",
          "Diffbot",
          "FacebookBot",
          "GPTBot",
          "Google-Extended",
          "ImagesiftBot",
          "Meta-ExternalAgent",
          "Omgilibot",
          "PanguBot",
          "Timpibot",
          "Webzio-Extended",
          "anthropic-ai",
          "cohere-ai",
          "cohere-training-data-crawler");

  /** Fetch pages to answer a person's question. */
  private static final List<String> ANSWERING =
      List.of(
          "ChatGPT-User",
          "Claude-SearchBot",
          "Claude-User",
          "DuckAssistBot",
          "Meta-ExternalFetcher",
          "MistralAI-User",
          "OAI-SearchBot",
          "Perplexity-User",
          "PerplexityBot",
          "YouBot");

  private final SiteConfig config;
  private final Predicate<String> exists;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param exists whether the site has a file at a path
   */
  RobotsFile(SiteConfig config, Predicate<String> exists) {
    this.config = config;
    this.exists = exists;
  }

  String text() {
    BaseUrl base = config.baseUrl();
    String all = base.href("/");
    if (config.preview()) {
      group(List.of("*"), List.of(all));
      return out.toString();
    }
    group(List.of("*"), config.rootFiles().robots().disallow().stream().map(base::href).toList());
    AiPolicy ai = config.rootFiles().robots().ai();
    if (ai != AiPolicy.ALLOW) {
      group(TRAINING, List.of(all));
    }
    if (ai == AiPolicy.BLOCK) {
      group(ANSWERING, List.of(all));
    }
    for (String sitemap : SITEMAPS) {
      if (exists.test(sitemap)) {
        out.append("Sitemap: ").append(base.absolute("/" + sitemap)).append('\n');
      }
    }
    return out.toString();
  }

  private void group(List<String> robots, List<String> disallowed) {
    robots.forEach(robot -> out.append("User-agent: ").append(robot).append('\n'));
    if (disallowed.isEmpty()) {
      out.append("Disallow:\n");
    }
    disallowed.forEach(path -> out.append("Disallow: ").append(literal(path)).append('\n'));
    out.append('\n');
  }

  /** RFC 9309, 2.2.3: {@code *} and a final {@code $} are wildcards. */
  private static String literal(String path) {
    return path.replace("*", "%2A").replace("$", "%24");
  }
}
