package warta.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.content.FrontMatterSplitter.Split;
import warta.data.DataFormat;
import warta.data.DataReader;
import warta.data.JsonText;
import warta.data.Types;
import warta.text.SourceText;

/** The schemas accept what Warta accepts, and refuse what it refuses. */
class SchemaFilesTest {

  private static final Path CONTENT = Path.of("content");

  @Test
  void theFilesOfTheNewsroomAreThoseThatAreMade() throws IOException {
    for (Map.Entry<String, String> schema : SchemaFiles.byName().entrySet()) {
      Path file = Path.of(SchemaFiles.FOLDER, SchemaFiles.fileName(schema.getKey()));
      if (Boolean.getBoolean("warta.golden.update")) {
        Files.writeString(file, schema.getValue());
      }
      assertThat(file).content().isEqualTo(schema.getValue());
    }
    try (Stream<Path> files = Files.list(Path.of(SchemaFiles.FOLDER))) {
      assertThat(files).hasSameSizeAs(SchemaFiles.byName().keySet());
    }
  }

  @Test
  void everySchemaIsValidJsonSchema() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    SchemaFiles.byName()
        .forEach(
            (name, text) -> assertThat(meta.validate(text, InputFormat.JSON)).as(name).isEmpty());
  }

  @Test
  void everyFileOfTheNewsroomIsValid() throws IOException {
    List<String> checked = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String path = CONTENT.relativize(file).toString().replace('\\', '/');
        DocumentKind kind = ContentPath.of(path).orElseThrow().kind();
        assertThat(faults(kind, Files.readString(file))).as(path).isEmpty();
        checked.add(path);
      }
    }
    assertThat(checked).hasSizeGreaterThan(30);
  }

  @Test
  void theConfigurationOfTheNewsroomIsValidAndNamesItsSchema() throws IOException {
    String yaml = Files.readString(CONTENT.resolve("site.yaml"));
    assertThat(faultsOf("site", json(DataFormat.YAML, yaml, 0, yaml.length()))).isEmpty();
    assertThat(yaml).startsWith("# yaml-language-server: $schema=.schema/site.schema.json\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: x                                            | required property 'date'
          judul: x                                            | judul
          {title: x, date: kemarin}                           | date
          {title: x, date: 2024-23-12}                        | date
          {title: x, date: 2024-12-23, kind: opini}           | kind
          {title: x, date: 2024-12-23, draft: mungkin}        | draft
          {title: x, date: 2024-12-23, weight: 1.5}           | weight
          {title: x, date: 2024-12-23, slug: Judul Baru}      | slug
          {title: x, date: 2024-12-23, aliases: [lama]}       | aliases
          {title: x, date: 2024-12-23, image: {alt: a}}       | required property 'file'
          {title: x, date: 2024-12-23, image: {file: a, focus: atas}} | focus
          {title: x, date: 2024-12-23, canonical: example.org}| canonical
          {title: x, date: 2024-12-23, extra: 3}              | extra
          """)
  void wrongFrontMatterIsRefused(String yaml, String named) {
    assertThat(String.join("\n", faults(DocumentKind.ARTICLE, "---\n" + yaml + "\n---\n")))
        .contains(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {title: 2024, date: 2024-12-23 10:30 +07:00, authors: satu, tags: []}
          {title: x, date: 2024-12-23, description: , kind: , image: , tags: }
          {title: x, date: 2024-12-23T10:30Z, image: {file: a.jpg, alt: ""}, extra: {a: [1]}}
          {title: x, date: 2024-12-23, aliases: /lama/judul/, canonical: 'https://example.org/a'}
          """)
  void whatWartaReadsIsAccepted(String yaml) {
    assertThat(faults(DocumentKind.ARTICLE, "---\n" + yaml + "\n---\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {title: x}                                                          | baseUrl
          {title: x, baseUrl: 'https://a.id/', language: Bahasa}              | language
          {title: x, baseUrl: 'https://a.id/', lists: {front: 0}}             | front
          {title: x, baseUrl: 'https://a.id/', markdown: {html: all}}         | html
          {title: x, baseUrl: 'https://a.id/', menus: {main: [{text: a}]}}    | target
          {title: x, baseUrl: 'https://a.id/', permalinks: {article: /x/}}    | article
          """)
  void wrongConfigurationIsRefused(String yaml, String named) {
    String json = json(DataFormat.YAML, yaml, 0, yaml.length());
    assertThat(String.join("\n", faultsOf("site", json))).contains(named);
  }

  private static List<String> faults(DocumentKind kind, String text) {
    SourceText source = new SourceText("x.md", text);
    Split split = FrontMatterSplitter.split(source, fault -> {}).orElseThrow();
    String json = json(split.format(), text, split.begin(), split.end());
    return faultsOf(kind.name().toLowerCase(Locale.ROOT), json);
  }

  /** The data as JSON, as readers of YAML in editors see it. */
  private static String json(DataFormat format, String text, int begin, int end) {
    return DataReader.read(format, new SourceText("x", text), begin, end, f -> {})
        .map(mapping -> JsonText.of(Types.plain(mapping)))
        .orElseThrow()
        .replaceAll("(\"(description|kind|image|tags)\": )\"\"", "$1null");
  }

  private static List<String> faultsOf(String name, String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaFiles.byName().getOrDefault(name, ""), InputFormat.JSON);
    return schema.validate(json, InputFormat.JSON).stream()
        .map(com.networknt.schema.Error::toString)
        .toList();
  }
}
