package warta.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import warta.build.FolderWalker.Found;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;
import warta.output.asset.ThemeAsset;
import warta.template.IgnoredTemplate;
import warta.template.TemplateSet;
import warta.template.TemplateSource;
import warta.template.Words;
import warta.template.WordsReader;
import warta.text.SourceText;

/** Reads the theme: the built-in one, overridden file by file by the site's {@code templates/}. */
final class ThemeReader {

  /** Where a site has its theme, relative to its folder. */
  static final String TEMPLATES = "templates/";

  /** Where messages say that a file of the built-in theme is. */
  static final String BUILT_IN = "(built-in)/templates/";

  private static final String ASSETS = "assets/";
  private static final String WORDS = "i18n/";

  /** A file of the theme and where it came from. */
  private record ThemeFile(String sitePath, byte[] bytes) {
    boolean isBuiltIn() {
      return sitePath.startsWith(BUILT_IN);
    }
  }

  private final Map<String, byte[]> builtIn = BuiltIn.files("theme");
  private final Map<String, ThemeFile> own = new TreeMap<>();
  private final Consumer<Diagnostic> faults;

  private ThemeReader(Consumer<Diagnostic> faults) {
    this.faults = faults;
  }

  /**
   * @param language a BCP 47 tag, by which the interface words are chosen
   */
  static Theme read(Path site, String language, Workers workers, Consumer<Diagnostic> faults) {
    ThemeReader reader = new ThemeReader(faults);
    for (Found found : FolderWalker.walk(site, "templates", workers, faults)) {
      reader.readOwn(found);
    }
    return reader.theme(language);
  }

  private void readOwn(Found found) {
    String sitePath = TEMPLATES + found.path();
    if (!found.path().startsWith(ASSETS)) {
      IgnoredTemplate.at(found.path()).ifPresent(faults);
    }
    try {
      own.put(found.path(), new ThemeFile(sitePath, Files.readAllBytes(found.file())));
    } catch (IOException e) {
      faults.accept(
          Diagnostic.at(Rule.UNREADABLE_FILE, Location.ofFile(sitePath))
              .with("reason", IoReasons.of(e)));
    }
  }

  private Theme theme(String language) {
    Map<String, ThemeFile> all = new TreeMap<>();
    builtIn.forEach((name, bytes) -> all.put(name, new ThemeFile(BUILT_IN + name, bytes)));
    all.putAll(own);
    List<TemplateSource> templates = new ArrayList<>();
    List<ThemeAsset> assets = new ArrayList<>();
    Map<String, String> builtInTexts = new LinkedHashMap<>();
    all.forEach(
        (name, file) -> {
          if (name.startsWith(ASSETS)) {
            String asset = name.substring(ASSETS.length());
            assets.add(new ThemeAsset(asset, file.sitePath(), file.bytes()));
          } else if (name.endsWith(".peb")) {
            TextReader.decode(file.sitePath(), file.bytes(), faults)
                .map(source -> new TemplateSource(name, source, file.isBuiltIn()))
                .ifPresent(templates::add);
          }
          if (file.isBuiltIn() && !name.endsWith(".png")) {
            builtInTexts.put(file.sitePath(), new String(file.bytes(), StandardCharsets.UTF_8));
          }
        });
    return new Theme(new TemplateSet(templates), words(language), assets, builtInTexts);
  }

  /** English, then the language, each with the site's own words over the built-in ones. */
  private Words words(String language) {
    int dash = language.indexOf('-');
    String base = dash < 0 ? language : language.substring(0, dash);
    List<SourceText> sources = new ArrayList<>();
    for (String name : List.of("en", base, language)) {
      String file = WORDS + name + ".yaml";
      byte[] packed = builtIn.get(file);
      if (packed != null) {
        TextReader.decode(BUILT_IN + file, packed, faults).ifPresent(sources::add);
      }
      ThemeFile mine = own.get(file);
      if (mine != null) {
        TextReader.decode(mine.sitePath(), mine.bytes(), faults).ifPresent(sources::add);
      }
    }
    return WordsReader.read(sources, faults);
  }
}
