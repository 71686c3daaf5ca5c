package warta.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the benchmark was asked to do.
 *
 * @param jvm options for {@code java}, before {@code -jar}
 * @param folder where it works, in a folder of its own
 */
record Options(
    List<Integer> sizes,
    int runs,
    boolean ours,
    boolean hugo,
    boolean shortTexts,
    boolean keep,
    List<String> jvm,
    Path folder) {

  static final String USAGE =
      """
      Usage: src/bench/run [--sizes N,N] [--runs N] [--only ours|hugo] [--words short|normal]
                           [--jvm "OPTIONS"] [--dir DIR] [--keep]
      Builds a newsroom of each size with site.jar and with hugo in turn, then again after changes.
        --sizes N,N     how many articles, 1 to 1000000 (default: 1000)
        --runs N        how often each build is repeated (default: 3)
        --only WHICH    ours or hugo: build with one of them only
        --words LENGTH  normal: 300 to 900 words, 5 KB (default); short: 1 KB
        --jvm OPTIONS   options for java, before -jar
        --dir DIR       where to work (default: /dev/shm, or the temporary folder)
        --keep          leave the sites and their outputs behind
      Standard output has a row for each size and case, with tabs between its columns:
        size, case (full, edit, new, template, none), ours seconds, hugo seconds, ratio, ours MiB,
        hugo MiB, files changed
      and one for `serve`: size, serve, seconds to the first page, milliseconds from saving to the
        new page (median, 9 in 10)
      Exit codes: 0 done, 1 a build failed or an incremental build differs from a clean one,
      2 the command was not understood.""";

  /** Thrown for a command that was not understood. */
  static final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
      super(message);
    }
  }

  static Options parse(String[] args) {
    List<Integer> sizes = List.of(1000);
    int runs = 3;
    String only = "";
    boolean shortTexts = false;
    boolean keep = false;
    List<String> jvm = List.of();
    Path folder = Path.of("/dev/shm");
    if (!folder.toFile().canWrite()) {
      folder = Path.of(System.getProperty("java.io.tmpdir"));
    }
    for (int i = 0; i < args.length; i++) {
      String option = args[i];
      if (option.equals("--keep")) {
        keep = true;
        continue;
      }
      if (i + 1 == args.length) {
        throw new UsageException(option + " is unknown, or lacks its value");
      }
      String value = args[++i];
      switch (option) {
        case "--sizes" ->
            sizes = Arrays.stream(value.split(",")).map(size -> number(size, 1_000_000)).toList();
        case "--runs" -> runs = number(value, 1000);
        case "--only" -> only = oneOf(option, value, "ours", "hugo");
        case "--words" -> shortTexts = oneOf(option, value, "short", "normal").equals("short");
        case "--jvm" -> jvm = words(value);
        case "--dir" -> folder = Path.of(value).toAbsolutePath();
        default -> throw new UsageException("unknown option " + option);
      }
    }
    return new Options(
        sizes, runs, !only.equals("hugo"), !only.equals("ours"), shortTexts, keep, jvm, folder);
  }

  /** The same without Hugo. */
  Options withoutHugo() {
    return new Options(sizes, runs, ours, false, shortTexts, keep, jvm, folder);
  }

  private static int number(String text, int most) {
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new UsageException("not a number: " + text);
    }
    throw new UsageException(text + " is not between 1 and " + most);
  }

  private static String oneOf(String option, String value, String... known) {
    if (!List.of(known).contains(value)) {
      throw new UsageException(option + " is one of " + String.join(", ", known));
    }
    return value;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.strip().split("\\s+")));
    words.removeIf(String::isEmpty);
    return List.copyOf(words);
  }
}
