package warta.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import warta.build.IoReasons;
import warta.content.SchemaFiles;
import warta.diagnostic.Phrase;
import warta.diagnostic.Suggestions;

/** {@code schema}: what may be written in a site's files, for editors that complete and check. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private SiteOptions options = new SiteOptions();

  @Parameters(arity = "0..1", paramLabel = "NAME")
  private @Nullable String name;

  @Option(names = "--write")
  private boolean write;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Map<String, String> schemas = SchemaFiles.byName();
    if (write) {
      return writeAll(schemas);
    }
    String wanted = name == null ? "site" : name;
    String schema = schemas.get(wanted);
    if (schema == null) {
      throw options.wrong(
          Phrase.refusal("usage.no-schema")
              .with("schema", wanted)
              .with("suggestion", Suggestions.nearest(wanted, schemas.keySet()).orElse(""))
              .with("known", String.join(", ", schemas.keySet())));
    }
    terminal.out().print(schema);
    terminal.out().flush();
    return ExitCode.OK;
  }

  private int writeAll(Map<String, String> schemas) {
    if (name != null) {
      throw options.wrong(Phrase.refusal("usage.all-schemas"));
    }
    Path folder = options.site().resolve(SchemaFiles.FOLDER);
    Path content = folder.getParent();
    if (content == null || !Files.isDirectory(content)) {
      terminal.refuse(Phrase.refusal("schema.no-folder").with("folder", String.valueOf(content)));
      return ExitCode.SITE;
    }
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> schema : schemas.entrySet()) {
        Path file = folder.resolve(SchemaFiles.fileName(schema.getKey()));
        Files.write(file, schema.getValue().getBytes(StandardCharsets.UTF_8));
        String path = file.toString().replace('\\', '/');
        terminal.say(Phrase.of("report.path-written").with("path", path));
      }
      return ExitCode.OK;
    } catch (IOException e) {
      terminal.refuse(
          Phrase.refusal("new.not-written").with("folder", folder).with("reason", IoReasons.of(e)));
      return ExitCode.SITE;
    }
  }
}
