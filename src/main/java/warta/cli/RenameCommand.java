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
import warta.edit.EditRefusedException;
import warta.edit.Renaming;

/** {@code rename FILE}: another name or section; the old address leads to the new one. */
@Command(
    name = "rename",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Gives an article another name or section.",
      "Moves its file or folder, adds the old address to `aliases` if it is published, and mends"
          + " links, related stories, images and menus that name it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar site.jar rename content/opini/judul.md --slug judul-baru",
      "  java -jar site.jar rename content/opini/judul.md --section nasional --dry-run"
    })
final class RenameCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private SiteOptions options = new SiteOptions();

  @Parameters(paramLabel = "FILE", description = "the article's file, or its folder")
  private Path file = Path.of("");

  @Option(names = "--slug", paramLabel = "NAME", description = "its new name in the address")
  private String slug = "";

  @Option(names = "--section", paramLabel = "NAME", description = "its new section")
  private String section = "";

  @Option(names = "--dry-run", description = "only show what would be changed")
  private boolean dryRun;

  RenameCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (slug.isEmpty() && section.isEmpty()) {
      throw options.wrong("Say what to change: --slug NAME or --section NAME.");
    }
    Diagnostics faults = new Diagnostics();
    Optional<SiteSurvey> survey = SiteSurvey.of(options.request(), faults);
    if (survey.isEmpty()) {
      return options.fail(terminal, faults.sorted(), ExitCode.SITE);
    }
    Optional<Diagnostic> unknown =
        section.isEmpty()
            ? Optional.empty()
            : KnownNames.checkSection(survey.get().site(), section);
    if (unknown.isPresent()) {
      return options.fail(terminal, List.of(unknown.get()), ExitCode.USAGE);
    }
    EditReport report = new EditReport(terminal, options, dryRun);
    try {
      Document document = KnownNames.document(survey.get(), options.site(), file);
      return report.make(
          Renaming.plan(options.site().resolve("content"), survey.get(), document, slug, section),
          options.request().showing(true, true));
    } catch (EditRefusedException e) {
      return report.refuse(e);
    }
  }
}
