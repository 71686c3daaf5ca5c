package warta.output.root;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import warta.config.RootFiles;
import warta.config.RootFiles.Humans;
import warta.config.RootFiles.Security;
import warta.config.SiteConfig;
import warta.diagnostic.Location;
import warta.output.Brand;
import warta.output.Generator;
import warta.output.Output;

/** Plans the small files that only machines read. */
public final class RootFileOutputs implements Generator {

  private static final Location ORIGIN = Location.ofFile(SiteConfig.PATH);

  private final SiteConfig config;
  private final RootFiles files;
  private final Brand brand;
  private final Predicate<String> exists;

  /**
   * @param exists whether the site has a file at a path; asked when this is planned
   */
  public RootFileOutputs(SiteConfig config, Brand brand, Predicate<String> exists) {
    this.config = config;
    this.files = config.rootFiles();
    this.brand = brand;
    this.exists = exists;
  }

  @Override
  public void plan(Consumer<Output> outputs) {
    outputs.accept(file("robots.txt", new RobotsFile(config, exists).text()));
    outputs.accept(file("manifest.webmanifest", new ManifestText(config, brand).text()));
    Security security = files.security();
    if (security != null) {
      outputs.accept(file(".well-known/security.txt", security(security)));
    }
    if (!files.humans().isEmpty()) {
      outputs.accept(file("humans.txt", humans(files.humans())));
    }
    if (!files.indexNow().isEmpty() && !config.preview()) {
      outputs.accept(file(files.indexNow() + ".txt", files.indexNow()));
    }
  }

  /** RFC 9116. */
  private String security(Security security) {
    List<String> lines = new ArrayList<>();
    security.contact().forEach(contact -> lines.add("Contact: " + contact));
    lines.add("Expires: " + security.expires());
    if (!security.encryption().isEmpty()) {
      lines.add("Encryption: " + security.encryption());
    }
    lines.add("Preferred-Languages: " + Locale.forLanguageTag(config.language()).getLanguage());
    lines.add("Canonical: " + config.baseUrl().absolute("/.well-known/security.txt"));
    if (!security.policy().isEmpty()) {
      lines.add("Policy: " + security.policy());
    }
    return String.join("\n", lines) + "\n";
  }

  private static String humans(Humans humans) {
    StringBuilder out = new StringBuilder();
    people("TEAM", humans.team(), out);
    people("THANKS", humans.thanks(), out);
    return out.toString();
  }

  private static void people(String title, List<String> people, StringBuilder out) {
    if (!people.isEmpty()) {
      out.append(out.isEmpty() ? "" : "\n").append("/* ").append(title).append(" */\n");
      people.forEach(one -> out.append(one.replaceAll("\\s+", " ")).append('\n'));
    }
  }

  private static Output file(String path, String text) {
    return Output.ofText("/" + path, Output.Phase.SERVER, text, ORIGIN);
  }
}
