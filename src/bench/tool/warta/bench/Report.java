package warta.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import warta.bench.OutputFiles.Share;

/** Prints results: a table for people, and rows for programs. */
record Report(PrintStream table, PrintStream rows) {

  private static final String LINE = "%-9s %-20s %-20s %-20s %9s %9s %6s %7s %7s %8s%n";

  /** One case of one size. */
  record Row(
      int size, String name, List<Measured> ours, List<Measured> hugo, List<Integer> changed) {}

  void head(int size, int runs) {
    table.printf("%n%,d articles, %d run%s; minimum/median/maximum%n", size, runs, plural(runs));
    table.printf(
        LINE,
        "case",
        "ours s",
        "hugo s",
        "ratio",
        "ours CPU",
        "hugo CPU",
        "ratio",
        "ours",
        "hugo",
        "files");
    table.printf(LINE, "", "", "", "", "s", "s", "CPU", "MiB", "MiB", "changed");
  }

  void row(Row row) {
    table.printf(
        LINE,
        row.name(),
        spread(values(row.ours(), Measured::seconds)),
        spread(values(row.hugo(), Measured::seconds)),
        spread(ratios(row, Measured::seconds)),
        median(row.ours(), Measured::cpuSeconds, "%.2f"),
        median(row.hugo(), Measured::cpuSeconds, "%.2f"),
        format("%.2f", ratios(row, Measured::cpuSeconds)),
        median(row.ours(), Measured::mebibytes, "%.0f"),
        median(row.hugo(), Measured::mebibytes, "%.0f"),
        changed(row));
    rows.println(
        String.join(
            "\t",
            Integer.toString(row.size()),
            row.name(),
            median(row.ours(), Measured::seconds, "%.3f"),
            median(row.hugo(), Measured::seconds, "%.3f"),
            format("%.3f", ratios(row, Measured::seconds)),
            median(row.ours(), Measured::mebibytes, "%.0f"),
            median(row.hugo(), Measured::mebibytes, "%.0f"),
            changed(row)));
    rows.flush();
  }

  /** How long a served site takes to show itself and its changes. */
  void served(int size, ServeBench.Served served) {
    table.printf(
        Locale.ROOT,
        "serve: first page after %.2f s; an edit is seen after %.0f ms (median; 9 in 10: %.0f ms)%n",
        served.firstPage(),
        served.edit(0.5),
        served.edit(0.9));
    rows.printf(
        Locale.ROOT,
        "%d\tserve\t%.3f\t%.1f\t%.1f%n",
        size,
        served.firstPage(),
        served.edit(0.5),
        served.edit(0.9));
    rows.flush();
  }

  /** What a program wrote, so that nobody compares apples with pears. */
  void outputs(String program, OutputFiles files) {
    String sorts =
        files.bySort().entrySet().stream()
            .map(e -> share(e.getKey(), e.getValue()))
            .collect(Collectors.joining(", "));
    table.printf(
        Locale.ROOT,
        "%s wrote %,d files, %.1f MiB: %s%n",
        program,
        files.count(),
        files.bytes() / 1048576.0,
        sorts);
  }

  /** Names the sorts of pages that only one of them makes. */
  void differences(OutputFiles ours, OutputFiles hugo) {
    missing("hugo makes no", ours.bySort(), hugo.bySort());
    missing("ours makes no", hugo.bySort(), ours.bySort());
  }

  void note(String text) {
    table.println(text);
  }

  private void missing(String words, Map<String, Share> all, Map<String, Share> some) {
    for (String sort : all.keySet()) {
      if (!some.containsKey(sort)) {
        table.println("note: " + words + " " + sort);
      }
    }
  }

  private static String share(String sort, Share share) {
    return String.format(
        Locale.ROOT,
        "%,d %s of %.1f KB",
        share.files(),
        sort,
        share.bytes() / 1000.0 / share.files());
  }

  /** Of runs in turn; a build after a change is compared with the other's full build. */
  private static double[] ratios(Row row, ToDoubleFunction<Measured> figure) {
    int runs = Math.min(row.ours().size(), row.hugo().size());
    double[] ratios = new double[runs];
    for (int i = 0; i < runs; i++) {
      ratios[i] = figure.applyAsDouble(row.ours().get(i)) / figure.applyAsDouble(row.hugo().get(i));
    }
    return ratios;
  }

  private static String changed(Row row) {
    return row.changed().isEmpty()
        ? "-"
        : Integer.toString(row.changed().stream().mapToInt(Integer::intValue).max().getAsInt());
  }

  private static double[] values(List<Measured> runs, ToDoubleFunction<Measured> figure) {
    return runs.stream().mapToDouble(figure).toArray();
  }

  private static String median(
      List<Measured> runs, ToDoubleFunction<Measured> figure, String format) {
    return format(format, values(runs, figure));
  }

  private static String format(String format, double[] values) {
    return values.length == 0 ? "-" : String.format(Locale.ROOT, format, median(values));
  }

  private static String spread(double[] values) {
    if (values.length == 0) {
      return "-";
    }
    return String.format(
        Locale.ROOT,
        "%.2f/%.2f/%.2f",
        Arrays.stream(values).min().getAsDouble(),
        median(values),
        Arrays.stream(values).max().getAsDouble());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String plural(int count) {
    return count == 1 ? "" : "s";
  }
}
