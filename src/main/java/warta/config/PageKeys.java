package warta.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warta.data.Fields;
import warta.data.Key;
import warta.data.Types;

/** The keys of {@code site.yaml} about what readers are offered beside the stories. */
final class PageKeys {

  static final Key<Boolean> READ_ALSO =
      Key.of(
          "readAlso",
          Types.BOOLEAN,
          "Whether a long story names an earlier one amid its text (*Baca juga*). Default: `true`.",
          "true");

  static final Key<Boolean> LITE =
      Key.of(
          "lite",
          Types.BOOLEAN,
          "Whether there are pages of text alone, below `/lite/`, for slow and dear connections."
              + " Default: `true`.",
          "true");

  static final List<Key<?>> ALL = List.of(READ_ALSO, LITE);

  private PageKeys() {}

  static PageConfig read(Fields fields) {
    return new PageConfig(
        fields.get(READ_ALSO, PageConfig.DEFAULT.readAlso()),
        fields.get(LITE, PageConfig.DEFAULT.lite()));
  }

  /** The values in force by the full names of their keys. */
  static Map<String, Object> values(PageConfig pages) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("readAlso", pages.readAlso());
    values.put("lite", pages.lite());
    return values;
  }
}
