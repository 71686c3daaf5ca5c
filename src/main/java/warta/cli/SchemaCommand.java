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

/** {@code schema}: what may be written in a site's files, for editors that complete and check. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Prints a JSON Schema of site.yaml or of front matter, or writes all of them.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar site.jar schema article     prints the schema of an article's front matter",
      "  java -jar site.jar schema --write     writes all schemas into content/.schema/"
    })
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private SiteOptions options = new SiteOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "site (as without a name), home, section, article, author or page")
  private @Nullable String name;

  @Option(names = "--write", description = "write all schemas into content/.schema/ of the site")
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
          "There is no schema " + wanted + "; there are: " + String.join(", ", schemas.keySet()));
    }
    terminal.out().print(schema);
    terminal.out().flush();
    return ExitCode.OK;
  }

  private int writeAll(Map<String, String> schemas) {
    if (name != null) {
      throw options.wrong("--write writes all schemas; leave the name out.");
    }
    Path folder = options.site().resolve(SchemaFiles.FOLDER);
    Path content = folder.getParent();
    if (content == null || !Files.isDirectory(content)) {
      terminal.err().println("error: " + content + " is not a folder");
      terminal.err().println("  hint: name the site's folder with --site DIR");
      return ExitCode.SITE;
    }
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> schema : schemas.entrySet()) {
        Path file = folder.resolve(SchemaFiles.fileName(schema.getKey()));
        Files.write(file, schema.getValue().getBytes(StandardCharsets.UTF_8));
        terminal.out().println("written: " + file.toString().replace('\\', '/'));
      }
      return ExitCode.OK;
    } catch (IOException e) {
      terminal.err().println("error: " + folder + " cannot be written: " + IoReasons.of(e));
      return ExitCode.SITE;
    }
  }
}
