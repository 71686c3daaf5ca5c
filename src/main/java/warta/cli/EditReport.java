package warta.cli;

import java.util.List;
import java.util.TreeMap;
import warta.build.BuildRequest;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;
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
  private final EditOptions options;

  EditReport(Terminal terminal, EditOptions options) {
    this.terminal = terminal;
    this.options = options;
  }

  /**
   * Makes all changes, unless this is a dry run or they would break the site.
   *
   * @param request the site in which new errors are looked for
   * @return the exit code
   */
  int make(ChangeSet set, BuildRequest request) throws EditRefusedException {
    boolean dryRun = options.isDryRun();
    List<Diagnostic> errors = Preview.newErrors(request, set);
    if (!dryRun && errors.isEmpty()) {
      ChangeSetWriter.write(options.content(), set);
    }
    if (dryRun || errors.isEmpty()) {
      show(set);
      set.remarks().forEach(terminal::note);
    }
    if (dryRun) {
      terminal.say(Phrase.of("edit.dry-run"));
    }
    if (errors.isEmpty()) {
      return ExitCode.OK;
    }
    Phrase heading = dryRun ? Phrase.of("edit.would-break") : Phrase.of("edit.not-made");
    terminal.err().println(terminal.messages().say(heading));
    List<Diagnostic> places = errors.stream().map(error -> WrittenPlace.of(error, set)).toList();
    return options.site().fail(terminal, places, ExitCode.SITE);
  }

  private void show(ChangeSet set) {
    new TreeMap<>(set.moved())
        .forEach(
            (from, to) ->
                terminal.say(
                    Phrase.of("edit.moved")
                        .with("from", "content/" + from)
                        .with("to", "content/" + to)));
    for (FileChange change : set.changes()) {
      boolean isNew = change.before().isEmpty();
      Phrase what = isNew ? Phrase.of("edit.new") : Phrase.of("edit.changed");
      terminal.say(what.with("file", "content/" + change.newPath()));
      if (!isNew) {
        Difference.of(change)
            .ifPresentOrElse(this::show, () -> indented(Phrase.of("edit.too-many-lines")));
      }
    }
  }

  private void show(List<String> lines) {
    lines.stream()
        .limit(MOST_LINES)
        .forEach(line -> terminal.out().println("  " + printable(line)));
    if (lines.size() > MOST_LINES) {
      indented(Phrase.of("edit.more-lines").with("count", lines.size() - MOST_LINES));
    }
  }

  private void indented(Phrase phrase) {
    terminal.out().println("  " + terminal.messages().say(phrase));
  }

  /** Prints why an edit was refused; returns the exit code. */
  int refuse(EditRefusedException refused) {
    terminal.refuse(refused.refusal());
    return ExitCode.SITE;
  }

  private static String printable(String line) {
    return line.replace('\t', ' ').replaceAll("\\p{Cntrl}", "\ufffd");
  }
}
