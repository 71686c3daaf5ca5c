package warta.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.extension.core.EmptyTest;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Rule;
import warta.template.view.Markup;
import warta.text.Html;

/** What Warta adds to Pebble: {@code asset(...)}, {@code fill}, finished HTML, closed views. */
final class WartaExtension extends AbstractExtension {

  private final Map<String, String> assets;
  private final InlineBlocks inline;

  /**
   * @param assets the addresses of the theme's assets by name
   */
  WartaExtension(Map<String, String> assets, InlineBlocks inline) {
    this.assets = assets;
    this.inline = inline;
  }

  @Override
  public Map<String, Function> getFunctions() {
    Map<String, Function> functions = PlacedWords.functions();
    functions.put("asset", new AssetFunction(assets));
    functions.put(InlineBlocks.STYLE, new InlineFunction("style", "", inline.styles()));
    functions.put(InlineBlocks.SCRIPT, new InlineFunction("script", "", inline.scripts()));
    functions.put(
        InlineBlocks.RULES,
        new InlineFunction("script", " type=\"speculationrules\"", inline.rules()));
    return functions;
  }

  @Override
  public Map<String, Filter> getFilters() {
    Map<String, Filter> filters = PlacedWords.filters();
    filters.put("fill", new FillFilter());
    filters.put("escape", new Escape());
    return filters;
  }

  @Override
  public Map<String, Test> getTests() {
    Map<String, Test> tests = PlacedWords.tests();
    tests.put("empty", new Empty());
    return tests;
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(new RecordResolver());
  }

  private record AssetFunction(Map<String, String> assets) implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("name");
    }

    @Override
    public Object execute(
        Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      String name = String.valueOf(args.get("name"));
      String address = assets.get(name);
      if (address == null) {
        Collection<String> known = assets.keySet().stream().sorted().toList();
        throw new UnknownNameException(Rule.MISSING_ASSET, name, known, line, self.getName());
      }
      return address;
    }
  }

  /** Puts an asset into the page; only those that are written out are known. */
  private record InlineFunction(String element, String type, Map<String, String> texts)
      implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("name");
    }

    @Override
    public Object execute(
        Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      String name = String.valueOf(args.get("name"));
      String text = texts.get(name);
      if (text == null) {
        throw new UnknownNameException(
            Rule.MISSING_ASSET, name, texts.keySet(), line, self.getName());
      }
      return new Markup("<" + element + type + ">" + text + "</" + element + ">");
    }
  }

  /** {@code {{ words.page | fill(3) }}} puts a value where a word has {@code {x}}. */
  private static final class FillFilter implements Filter {
    @Override
    public List<String> getArgumentNames() {
      return List.of("value");
    }

    @Override
    public Object apply(
        Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      return Words.fill(String.valueOf(input), Objects.toString(args.get("value"), ""));
    }
  }

  /** Leaves finished HTML as it is; other strategies than HTML are Pebble's own. */
  private static final class Escape implements Filter {
    private final EscapeFilter pebble = new EscapeFilter();

    @Override
    public List<String> getArgumentNames() {
      return pebble.getArgumentNames();
    }

    @Override
    public @Nullable Object apply(
        @Nullable Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      if (input instanceof Markup markup) {
        return new SafeString(markup.html());
      }
      Object strategy = args.get("strategy");
      if (strategy == null || strategy.equals("html")) {
        if (input instanceof String text) {
          return new SafeString(Html.escape(text));
        }
        // Pebble's own way loads tables of all entities of HTML, for digits that need none.
        if (input instanceof Integer || input instanceof Long) {
          return new SafeString(input.toString());
        }
      }
      return pebble.apply(input, args, self, context, line);
    }
  }

  private static final class Empty extends EmptyTest {
    @Override
    public boolean apply(
        Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      return input instanceof Markup markup
          ? markup.isEmpty()
          : super.apply(input, args, self, context, line);
    }
  }
}
