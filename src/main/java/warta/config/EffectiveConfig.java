package warta.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import warta.config.SiteConfig.MenuEntry;
import warta.data.DataFormat;
import warta.data.DataReader;
import warta.data.Key;
import warta.data.Located;
import warta.data.Value;
import warta.data.Value.Entry;
import warta.data.Value.Mapping;
import warta.diagnostic.Location;
import warta.text.SourceText;

/** Every value that is in force, and where it comes from. */
public final class EffectiveConfig {

  /**
   * A value in force.
   *
   * @param key its full name, such as {@code lists.front}
   * @param value a text, a number, a truth value, or a list or map of such
   * @param place where it is written; absent for a default and for the command line
   * @param commandLine whether the command line gave it
   */
  public record Setting(String key, Object value, @Nullable Location place, boolean commandLine) {}

  private EffectiveConfig() {}

  /**
   * All settings in the order of the reference.
   *
   * @param source {@code site.yaml}, from which {@code config} was read
   * @param baseUrlGiven whether the command line gave the base URL
   */
  public static List<Setting> of(SiteConfig config, SourceText source, boolean baseUrlGiven) {
    Map<String, Location> written = new LinkedHashMap<>();
    DataReader.read(DataFormat.YAML, source, 0, source.text().length(), fault -> {})
        .ifPresent(mapping -> collect("", mapping, written));
    Map<String, Object> values = values(config);
    List<Setting> settings = new ArrayList<>();
    for (String key : keys()) {
      boolean given = baseUrlGiven && key.equals("baseUrl");
      Object value = Optional.ofNullable(values.get(key)).orElse("");
      settings.add(new Setting(key, value, given ? null : written.get(key), given));
    }
    return settings;
  }

  /** The full names of all keys that hold a value of their own. */
  private static List<String> keys() {
    List<String> keys = new ArrayList<>();
    Map<String, List<Key<?>>> groups = ConfigKeys.groups();
    for (Key<?> key : ConfigKeys.ALL) {
      List<Key<?>> group = groups.get(key.name());
      if (group == null) {
        keys.add(key.name());
      } else {
        group.forEach(inner -> keys.add(key.name() + "." + inner.name()));
      }
    }
    return keys;
  }

  private static void collect(String prefix, Mapping mapping, Map<String, Location> written) {
    for (Entry entry : mapping.entries()) {
      boolean nothing = entry.value() instanceof Value.Scalar scalar && scalar.text().isBlank();
      if (!nothing) {
        written.put(prefix + entry.key(), entry.keyLocation());
      }
      if (prefix.isEmpty() && entry.value() instanceof Mapping group) {
        collect(entry.key() + ".", group, written);
      }
    }
  }

  private static Map<String, Object> values(SiteConfig config) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("title", config.title());
    values.put("description", config.description());
    values.put("baseUrl", config.baseUrl().address());
    values.put("language", config.language());
    values.put("zone", config.zone().getId());
    values.put("publisher.name", config.publisher().name());
    values.put("publisher.address", config.publisher().address());
    values.put("publisher.email", config.publisher().email());
    values.put("publisher.phone", config.publisher().phone());
    values.put("publisher.responsible", config.publisher().responsible());
    values.put("publisher.profiles", config.publisher().profiles());
    IdentityKeys.addTo(values, config);
    values.put("sections", config.sections().stream().map(Located::value).toList());
    values.put("menus.main", menu(config.menus().main()));
    values.put("menus.footer", menu(config.menus().footer()));
    values.put("permalinks.article", config.permalinks().article());
    values.put("permalinks.archive", config.permalinks().archive());
    values.put("permalinks.index", config.permalinks().index());
    values.put("permalinks.topic", config.permalinks().topic());
    values.put("permalinks.author", config.permalinks().author());
    values.put("lists.front", config.lists().front());
    values.put("lists.archive", config.lists().archive());
    values.put("lists.newest", config.lists().newest());
    values.put("lists.secondary", config.lists().secondary());
    values.put("lists.block", config.lists().block());
    values.put("lists.related", config.lists().related());
    values.putAll(PageKeys.values(config.pages()));
    values.put("markdown.html", config.markdown().html().name().toLowerCase(Locale.ROOT));
    values.put("markdown.typographicQuotes", config.markdown().typographicQuotes());
    values.putAll(ImageKeys.values(config.images()));
    values.putAll(FeedKeys.values(config.feeds()));
    values.putAll(SitemapKeys.values(config.sitemap()));
    HostingKeys.addTo(values, config.hosting());
    RootFileKeys.addTo(values, config.rootFiles());
    values.put("extra", config.extra());
    return values;
  }

  private static List<Object> menu(List<MenuEntry> entries) {
    List<Object> menu = new ArrayList<>();
    for (MenuEntry entry : entries) {
      String target = entry.target().value();
      menu.add(
          entry.text().isEmpty()
              ? target
              : new TreeMap<>(Map.of("target", target, "text", entry.text())));
    }
    return menu;
  }
}
