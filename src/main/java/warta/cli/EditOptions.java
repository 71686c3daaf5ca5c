package warta.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that change a newsroom's files. */
final class EditOptions {

  @Mixin private SiteOptions site = new SiteOptions();

  @Option(names = "--dry-run")
  private boolean dryRun;

  SiteOptions site() {
    return site;
  }

  Path content() {
    return site.site().resolve("content");
  }

  /** Whether nothing is to be changed. */
  boolean isDryRun() {
    return dryRun;
  }
}
