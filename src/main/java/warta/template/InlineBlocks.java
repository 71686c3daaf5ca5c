package warta.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The style sheets, scripts and speculation rules that templates put into pages as they are. Their
 * names are written out in the templates, so that all of them are known before a page is rendered.
 *
 * @param styles texts by the names of assets
 * @param scripts texts by the names of assets
 * @param rules texts by the names of assets
 */
public record InlineBlocks(
    Map<String, String> styles, Map<String, String> scripts, Map<String, String> rules) {

  static final String STYLE = "inlineStyle";
  static final String SCRIPT = "inlineScript";
  static final String RULES = "speculationRules";
  static final Set<String> FUNCTIONS = Set.of(STYLE, SCRIPT, RULES);

  public static final InlineBlocks NONE = new InlineBlocks(Map.of(), Map.of(), Map.of());

  /**
   * All blocks of some templates.
   *
   * @param textOf an asset's text as it stands in a page; null when there is no such asset
   */
  public static InlineBlocks of(TemplateSet templates, Function<String, @Nullable String> textOf) {
    return new InlineBlocks(
        texts(templates.inlined(STYLE), textOf),
        texts(templates.inlined(SCRIPT), textOf),
        texts(templates.inlined(RULES), textOf));
  }

  /** The texts of all script elements; speculation rules need the same leave as scripts. */
  public List<String> scriptElements() {
    return Stream.of(scripts, rules).flatMap(texts -> texts.values().stream()).toList();
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
