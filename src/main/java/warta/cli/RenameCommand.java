package warta.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import warta.build.SiteSurvey;
import warta.content.Document;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.diagnostic.Phrase;
import warta.edit.EditRefusedException;
import warta.edit.Renaming;

/** {@code rename FILE}: another name or section; the old address leads to the new one. */
@Command(name = "rename")
final class RenameCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditOptions options = new EditOptions();

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--slug", paramLabel = "NAME")
  private String slug = "";

  @Option(names = "--section", paramLabel = "NAME")
  private String section = "";

  RenameCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (slug.isEmpty() && section.isEmpty()) {
      throw options.site().wrong(Phrase.refusal("usage.no-change"));
    }
    Diagnostics faults = new Diagnostics();
    Optional<SiteSurvey> survey = SiteSurvey.of(options.site().request(), faults);
    if (survey.isEmpty()) {
      return options.site().fail(terminal, faults.sorted(), ExitCode.SITE);
    }
    Optional<Diagnostic> unknown =
        section.isEmpty()
            ? Optional.empty()
            : KnownNames.checkSection(survey.get().site(), section);
    if (unknown.isPresent()) {
      return options.site().fail(terminal, List.of(unknown.get()), ExitCode.USAGE);
    }
    EditReport report = new EditReport(terminal, options);
    try {
      Document document = KnownNames.document(survey.get(), options.site().site(), file);
      return report.make(
          Renaming.plan(options.content(), survey.get(), document, slug, section),
          options.site().request().showing(true, true));
    } catch (EditRefusedException e) {
      return report.refuse(e);
    }
  }
}
