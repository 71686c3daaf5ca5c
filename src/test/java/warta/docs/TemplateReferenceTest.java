package warta.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.extension.escaper.EscaperExtension;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import warta.template.PageTemplate;
import warta.template.Vocabulary;
import warta.template.Words;
import warta.template.view.Shown;

/** The designer's reference in the README says what templates really get. */
class TemplateReferenceTest {

  private static final Path README = Path.of("README.md");

  @Test
  void theReferenceOfTemplatesIsComplete() throws IOException {
    StringBuilder reference = new StringBuilder(pages());
    for (Class<?> view : views()) {
      reference.append(view(view));
    }
    reference.append(words("Filters", Vocabulary.FILTERS));
    reference.append(words("Functions", Vocabulary.FUNCTIONS));
    reference.append(words("Tests, behind `is` and `is not`", Vocabulary.TESTS));

    String begin = "<!-- reference:templates -->\n";
    String readme = Files.readString(README);
    int from = readme.indexOf(begin) + begin.length();
    int to = readme.indexOf("<!-- /reference -->", from);
    if (Boolean.getBoolean("warta.golden.update")) {
      Files.writeString(README, readme.substring(0, from) + reference + readme.substring(to));
      return;
    }
    assertThat(readme.substring(from, to)).isEqualTo(reference.toString());
  }

  @Test
  void everyComponentOfAViewSaysWhatItMeans() {
    for (Class<?> view : views()) {
      for (RecordComponent component : view.getRecordComponents()) {
        Shown shown = component.getAnnotation(Shown.class);

        assertThat(shown).as(view.getSimpleName() + "." + component.getName()).isNotNull();
        assertThat(shown.value()).endsWith(".");
        assertThat(shown.example()).isNotEmpty();
      }
    }
  }

  @Test
  void everyFilterAndTestIsTold() {
    Set<String> filters = new TreeSet<>(new CoreExtension().getFilters().keySet());
    filters.addAll(new EscaperExtension().getFilters().keySet());
    filters.add("fill");
    Set<String> functions = new TreeSet<>(new CoreExtension().getFunctions().keySet());
    functions.addAll(
        List.of("asset", "block", "inlineScript", "inlineStyle", "parent", "speculationRules"));

    assertThat(names(Vocabulary.FILTERS)).containsExactlyInAnyOrderElementsOf(filters);
    assertThat(names(Vocabulary.FUNCTIONS)).containsExactlyInAnyOrderElementsOf(functions);
    assertThat(names(Vocabulary.TESTS))
        .containsExactlyInAnyOrderElementsOf(new CoreExtension().getTests().keySet());
  }

  private static List<String> names(List<Vocabulary.Word> words) {
    return words.stream().map(Vocabulary.Word::name).toList();
  }

  private static String pages() {
    StringBuilder table = new StringBuilder("| template | variable | type |\n|---|---|---|\n");
    for (PageTemplate<?> page : PageTemplate.ALL) {
      String variable =
          page.variable().isEmpty()
              ? " | |\n"
              : " | `%s` | %s |\n".formatted(page.variable(), name(page.type()));
      table.append("| `").append(page.name()).append('`').append(variable);
    }
    table.append("| all of them | `site` | Site |\n");
    table.append("| all of them | `page` | Page |\n");
    return table.append("| all of them | `words` | the interface words by key |\n\n").toString();
  }

  /** All views that a template can reach, the common ones first. */
  private static Set<Class<?>> views() {
    Set<Class<?>> views = new LinkedHashSet<>();
    for (PageTemplate<?> page : PageTemplate.ALL) {
      page.variables().values().forEach(type -> reach(type, views));
    }
    views.removeIf(view -> view.equals(Words.class));
    return views;
  }

  private static void reach(Type type, Set<Class<?>> views) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        reach(argument, views);
      }
    } else if (type instanceof Class<?> view && view.isRecord() && views.add(view)) {
      for (RecordComponent component : view.getRecordComponents()) {
        reach(component.getGenericType(), views);
      }
    }
  }

  private static String view(Class<?> view) {
    StringBuilder table = new StringBuilder();
    table.append("<details><summary><b>").append(name(view)).append("</b></summary>\n\n");
    table.append("| component | type | meaning | example |\n|---|---|---|---|\n");
    for (RecordComponent component : view.getRecordComponents()) {
      Shown shown = component.getAnnotation(Shown.class);
      table.append(
          "| `%s` | %s | %s | `%s` |\n"
              .formatted(
                  component.getName(),
                  typeName(component.getGenericType()),
                  shown.value(),
                  escaped(shown.example())));
    }
    return table.append("\n</details>\n\n").toString();
  }

  private static String words(String title, List<Vocabulary.Word> words) {
    StringBuilder table = new StringBuilder();
    table
        .append("<details><summary><b>")
        .append(title.replace("`", ""))
        .append("</b></summary>\n\n");
    table.append("| name | meaning | example |\n|---|---|---|\n");
    for (Vocabulary.Word word : words) {
      table.append(
          "| `%s` | %s | `%s` |\n".formatted(word.name(), word.meaning(), escaped(word.example())));
    }
    return table.append("\n</details>\n\n").toString();
  }

  private static String escaped(String example) {
    return example.replace("|", "\\|");
  }

  private static String typeName(Type type) {
    if (type instanceof ParameterizedType generic) {
      List<Type> of = new ArrayList<>(List.of(generic.getActualTypeArguments()));
      return generic.getRawType().equals(List.class)
          ? "list of " + typeName(of.get(0))
          : "free data";
    }
    if (type.equals(String.class)) {
      return "text";
    }
    if (type.equals(int.class)) {
      return "number";
    }
    return type.equals(boolean.class) ? "true or false" : name((Class<?>) type);
  }

  private static String name(Class<?> view) {
    return view.getSimpleName().replace("View", "");
  }
}
