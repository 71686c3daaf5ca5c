package warta.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import warta.config.ConfigKeys;
import warta.data.JsonText;
import warta.data.Schemas;

/** The JSON Schemas of {@code site.yaml} and of front matter, as files. */
public final class SchemaFiles {

  /** Where a site keeps them, relative to its folder. */
  public static final String FOLDER = "content/.schema";

  private SchemaFiles() {}

  /** The texts of all schemas by their names, such as {@code site} and {@code article}. */
  public static Map<String, String> byName() {
    Map<String, String> schemas = new LinkedHashMap<>();
    schemas.put("site", JsonText.of(Schemas.ofFile("site.yaml of Warta", ConfigKeys.ALL)));
    for (DocumentKind kind : DocumentKind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      String title = "Front matter of Warta: " + name;
      schemas.put(name, JsonText.of(Schemas.ofFile(title, FrontMatterKeys.of(kind))));
    }
    return Collections.unmodifiableMap(schemas);
  }

  /** The name of a schema's file, such as {@code article.schema.json}. */
  public static String fileName(String name) {
    return name + ".schema.json";
  }
}
