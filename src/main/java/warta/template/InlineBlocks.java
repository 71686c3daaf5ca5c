package warta.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The style sheets and scripts that templates put into pages as they are. Their names are written
 * out in the templates, so that all of them are known before a page is rendered.
 *
 * @param styles texts by the names of assets
 * @param scripts texts by the names of assets
 */
public record InlineBlocks(Map<String, String> styles, Map<String, String> scripts) {

  static final String STYLE = "inlineStyle";
  static final String SCRIPT = "inlineScript";

  public static final InlineBlocks NONE = new InlineBlocks(Map.of(), Map.of());

  /**
   * All blocks of some templates.
   *
   * @param textOf an asset's text as it stands in a page; null when there is no such asset
   */
  public static InlineBlocks of(TemplateSet templates, Function<String, @Nullable String> textOf) {
    return new InlineBlocks(
        texts(templates.inlined(STYLE), textOf), texts(templates.inlined(SCRIPT), textOf));
  }

  private static Map<String, String> texts(
      Set<String> names, Function<String, @Nullable String> textOf) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : names) {
      String text = textOf.apply(name);
      if (text != null) {
        texts.put(name, text);
      }
    }
    return texts;
  }
}
