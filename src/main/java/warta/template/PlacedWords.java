package warta.template;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.extension.core.DefaultFilter;
import io.pebbletemplates.pebble.extension.core.DefinedTest;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pebble's own filters, tests and functions, which say their name and place when they fail.
 *
 * <p>Two stay as they are: Pebble asks for the classes of {@code default} and {@code defined}.
 */
final class PlacedWords {

  private PlacedWords() {}

  static Map<String, Filter> filters() {
    Map<String, Filter> placed = new HashMap<>(new CoreExtension().getFilters());
    placed.replaceAll(
        (name, filter) ->
            filter instanceof DefaultFilter ? filter : new PlacedFilter(name, filter));
    return placed;
  }

  static Map<String, Test> tests() {
    Map<String, Test> placed = new HashMap<>(new CoreExtension().getTests());
    placed.replaceAll(
        (name, test) -> test instanceof DefinedTest ? test : new PlacedTest(name, test));
    return placed;
  }

  static Map<String, Function> functions() {
    Map<String, Function> placed = new HashMap<>(new CoreExtension().getFunctions());
    placed.replaceAll(PlacedFunction::new);
    return placed;
  }

  private record PlacedFilter(String name, Filter filter) implements Filter {
    @Override
    public List<String> getArgumentNames() {
      return filter.getArgumentNames();
    }

    @Override
    public @Nullable Object apply(
        @Nullable Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      // Some sort their list in place, and those of a view cannot be changed.
      Object own = input instanceof List<?> list ? new ArrayList<>(list) : input;
      return placed(name, line, self, () -> filter.apply(own, args, self, context, line));
    }
  }

  private record PlacedTest(String name, Test test) implements Test {
    @Override
    public List<String> getArgumentNames() {
      return test.getArgumentNames();
    }

    @Override
    public boolean apply(
        @Nullable Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      return placed(name, line, self, () -> test.apply(input, args, self, context, line));
    }
  }

  private record PlacedFunction(String name, Function function) implements Function {
    @Override
    public List<String> getArgumentNames() {
      return function.getArgumentNames();
    }

    @Override
    public @Nullable Object execute(
        Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      return placed(name, line, self, () -> function.execute(args, self, context, line));
    }
  }

  private static <T> T placed(String name, int line, PebbleTemplate self, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw new FailedWordException(name, e, line, self.getName());
    }
  }
}
