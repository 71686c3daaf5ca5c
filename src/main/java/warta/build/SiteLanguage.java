package warta.build;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warta.config.SiteConfig;
import warta.config.SiteConfigReader;
import warta.text.SourceText;

/** Looks up the language of a site without building it. */
public final class SiteLanguage {

  private static final Pattern LINE =
      Pattern.compile("^ *language *: *[\"']?([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]+)*)", Pattern.MULTILINE);

  private SiteLanguage() {}

  /**
   * The BCP 47 tag that {@code site.yaml} names, even if the rest of it cannot be read; English
   * where there is none.
   */
  public static String of(Path site) {
    Optional<SourceText> text =
        TextReader.read(site.resolve(SiteConfig.PATH), SiteConfig.PATH, fault -> {})
            .map(TextReader.Text::source);
    Optional<SiteConfig> config =
        text.flatMap(source -> SiteConfigReader.read(source, null, fault -> {}));
    return config.map(SiteConfig::language).or(() -> text.flatMap(SiteLanguage::line)).orElse("en");
  }

  private static Optional<String> line(SourceText text) {
    Matcher line = LINE.matcher(text.text());
    return line.find() ? Optional.of(line.group(1)) : Optional.empty();
  }
}
