package warta.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.TreeMap;
import warta.build.BuildRequest;
import warta.diagnostic.Diagnostic;
import warta.edit.ChangeSet;
import warta.edit.ChangeSetWriter;
import warta.edit.Difference;
import warta.edit.EditRefusedException;
import warta.edit.FileChange;
import warta.edit.Preview;
import warta.edit.WrittenPlace;

/** Makes an edit, and shows what it did. */
final class EditReport {

  private static final int MOST_LINES = 40;

  private final Terminal terminal;
  private final SiteOptions options;
  private final boolean dryRun;

  EditReport(Terminal terminal, SiteOptions options, boolean dryRun) {
    this.terminal = terminal;
    this.options = options;
    this.dryRun = dryRun;
  }

  /**
   * Makes all changes, unless this is a dry run or they would break the site.
   *
   * @param request the site in which new errors are looked for
   * @return the exit code
   */
  int make(ChangeSet set, BuildRequest request) throws EditRefusedException {
    List<Diagnostic> errors = Preview.newErrors(request, set);
    if (!dryRun && errors.isEmpty()) {
      ChangeSetWriter.write(options.site().resolve("content"), set);
    }
    if (dryRun || errors.isEmpty()) {
      show(set);
      set.remarks().forEach(remark -> terminal.err().println("note: " + remark));
    }
    if (dryRun) {
      terminal.out().println("Nothing was changed (--dry-run).");
    }
    if (errors.isEmpty()) {
      return ExitCode.OK;
    }
    terminal
        .err()
        .println(
            (dryRun ? "" : "Nothing was changed. ")
                + "With this the site would have errors that it does not have now:");
    List<Diagnostic> places = errors.stream().map(error -> WrittenPlace.of(error, set)).toList();
    return options.fail(terminal, places, ExitCode.SITE);
  }

  private void show(ChangeSet set) {
    PrintStream out = terminal.out();
    new TreeMap<>(set.moved())
        .forEach((from, to) -> out.println("moved: content/" + from + " -> content/" + to));
    for (FileChange change : set.changes()) {
      boolean isNew = change.before().isEmpty();
      out.println((isNew ? "new: content/" : "changed: content/") + change.newPath());
      List<String> lines = Difference.of(change);
      if (!isNew) {
        lines.stream().limit(MOST_LINES).forEach(line -> out.println("  " + printable(line)));
      }
      if (lines.size() > MOST_LINES && !isNew) {
        out.println("  ... and " + (lines.size() - MOST_LINES) + " more lines");
      }
    }
  }

  /** Prints why an edit was refused; returns the exit code. */
  int refuse(EditRefusedException refusal) {
    terminal.err().println("error: " + refusal.getMessage());
    if (!refusal.hint().isEmpty()) {
      terminal.err().println("  hint: " + refusal.hint());
    }
    return ExitCode.SITE;
  }

  private static String printable(String line) {
    return line.replace('\t', ' ').replaceAll("\\p{Cntrl}", "\ufffd");
  }
}
