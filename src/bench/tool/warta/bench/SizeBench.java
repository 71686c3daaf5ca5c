package warta.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import warta.bench.Corpus.Dialect;
import warta.bench.Report.Row;

/** All cases of one size. */
final class SizeBench {

  /** Larger sites are not built once more only to compare. */
  private static final int MOST_COMPARED = 10_000;

  private final Options options;
  private final Corpus corpus;
  private final Builders builders;
  private final Report report;
  private final BenchSite warta;
  private final BenchSite hugo;
  private final List<Measured> hugoFull = new ArrayList<>();
  private OutputFiles last = OutputFiles.NONE;

  /** A change of the newsroom; runs are numbered from 1. */
  private interface Change {
    void apply(int run) throws IOException;
  }

  SizeBench(Options options, int size, Builders builders, Path skeleton, Report report) {
    this.options = options;
    this.corpus = new Corpus(size, options.shortTexts());
    this.builders = builders;
    this.report = report;
    this.warta = new BenchSite(corpus, Dialect.WARTA, builders.folder("ours-" + size), skeleton);
    this.hugo = new BenchSite(corpus, Dialect.HUGO, builders.folder("hugo-" + size), skeleton);
  }

  void run() throws IOException, InterruptedException {
    if (options.ours()) {
      warta.write();
    }
    if (options.hugo()) {
      hugo.write();
    }
    report.head(corpus.size(), options.runs());
    full();
    int middle = corpus.size() / 2;
    incremental("edit", run -> warta.editArticle((middle + run) % corpus.size(), run));
    incremental("new", run -> warta.writeArticle(corpus.size() + run - 1));
    incremental("template", warta::editTemplate);
    incremental("none", run -> {});
    if (options.ours()) {
      report.served(corpus.size(), builders.serving(warta).run());
    }
    Folders.delete(warta.folder(), options.keep());
  }

  private void full() throws IOException, InterruptedException {
    List<Measured> ours = new ArrayList<>();
    for (int run = 0; run < options.runs(); run++) {
      if (options.ours()) {
        builders.forget(warta);
        ours.add(builders.warta(warta));
      }
      if (options.hugo()) {
        builders.forget(hugo);
        hugoFull.add(builders.hugo(hugo));
      }
    }
    OutputFiles theirs = OutputFiles.NONE;
    if (options.hugo()) {
      theirs = OutputFiles.read(builders.output(hugo), OutputFiles.NONE);
      Folders.delete(hugo.folder(), options.keep());
    }
    if (options.ours()) {
      last = OutputFiles.read(builders.output(warta), OutputFiles.NONE);
      report.row(row("full", ours, List.of(last.count())));
      report.outputs("ours", last);
    } else {
      report.row(row("full", ours, List.of()));
    }
    if (options.hugo()) {
      report.outputs("hugo", theirs);
      if (options.ours()) {
        report.differences(last, theirs);
      }
    }
  }

  private void incremental(String name, Change change) throws IOException, InterruptedException {
    List<Measured> ours = new ArrayList<>();
    List<Integer> changed = new ArrayList<>();
    if (options.ours()) {
      for (int run = 1; run <= options.runs(); run++) {
        change.apply(run);
        ours.add(builders.warta(warta));
        OutputFiles now = OutputFiles.read(builders.output(warta), last);
        changed.add(now.changesSince(last));
        last = now;
      }
      if (corpus.size() <= MOST_COMPARED) {
        Path clean = builders.cleanBuild(warta);
        OutputFiles.requireEqual(builders.output(warta), clean);
        Folders.delete(clean, false);
      }
    }
    report.row(row(name, ours, changed));
  }

  private Row row(String name, List<Measured> ours, List<Integer> changed) {
    return new Row(corpus.size(), name, ours, hugoFull, changed);
  }
}
