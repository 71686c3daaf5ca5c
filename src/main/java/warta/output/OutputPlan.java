package warta.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;

/** Every output of a site, each path once. */
public final class OutputPlan {

  /** What has an address. */
  interface Addressed {
    String address();

    /** What asked for it. */
    Location origin();
  }

  /** An old address, at which servers redirect. */
  private record Claim(String address, Location origin) implements Addressed {}

  private static final String INDEX = "/index.html";

  private final List<Addressed> taken = new ArrayList<>();
  private final List<Output> outputs = new ArrayList<>();
  private final PathTable addresses = new PathTable(number -> taken.get(number).address());

  /** Every folder that has something in it, without {@code /} at its end. */
  private final PathTable folders = new PathTable(number -> taken.get(number).address());

  /** Whether a folder has the name of a page's file; nobody means that. */
  private boolean hasIndexFolder;

  /** Adds an output; a second writer of a path is refused and reported, naming both. */
  public void add(Output output, Consumer<Diagnostic> faults) {
    if (take(output, ruleOf(output), faults)) {
      outputs.add(output);
    }
  }

  /**
   * Keeps an old address, at which servers redirect, so that nothing else gets it; reports what has
   * it already.
   */
  public void claim(String address, Location origin, Consumer<Diagnostic> faults) {
    take(new Claim(Output.addressOf(address.substring(1)), origin), Rule.ALIAS_CLASH, faults);
  }

  /** Whether an address was free. */
  private boolean take(Addressed wanted, Rule rule, Consumer<Diagnostic> faults) {
    int first = inTheWay(wanted.address());
    if (first < 0) {
      int number = taken.size();
      taken.add(wanted);
      addresses.put(number, wanted.address().length());
      addFolders(number, wanted.address());
      return true;
    }
    Location other = taken.get(first).origin();
    faults.accept(
        Diagnostic.at(rule, wanted.origin())
            .with("path", wanted.address())
            .with("cure", cure(wanted.origin().path(), other.path()))
            .withNote("other", other, Map.of()));
    return false;
  }

  private static Rule ruleOf(Output output) {
    return switch (output.phase()) {
      case REDIRECT -> Rule.ALIAS_CLASH;
      case SERVER -> Rule.GENERATED_CLASH;
      default -> Rule.DUPLICATE_OUTPUT;
    };
  }

  /** What an editor can change, by the files that both are made from. */
  private static Phrase cure(String one, String other) {
    boolean text = one.endsWith(".md") || other.endsWith(".md");
    if (one.startsWith("content/static/") || other.startsWith("content/static/")) {
      return text ? Phrase.of("duplicate.static") : Phrase.of("duplicate.own-file");
    }
    if (!text) {
      return Phrase.of("duplicate.config");
    }
    boolean section = one.endsWith("/_index.md") || other.endsWith("/_index.md");
    return section ? Phrase.of("duplicate.section") : Phrase.of("duplicate.slug");
  }

  /**
   * The number of what has the same path, or a folder of it as its path, or lies in it as in a
   * folder; less than 0 for none.
   */
  private int inTheWay(String address) {
    int found = addresses.find(address, address.length());
    for (int end = folderEnd(address, address.length());
        found < 0 && end > 0 && folders.find(address, end) < 0;
        end = folderEnd(address, end)) {
      found = fileAt(address, end);
    }
    if (found < 0 && !address.endsWith("/")) {
      found = folders.find(address, address.length());
    }
    if (found < 0 && hasIndexFolder && address.endsWith("/")) {
      String file = "/" + Output.pathOf(address);
      found = folders.find(file, file.length());
    }
    return found;
  }

  private int fileAt(String address, int end) {
    int length = isIndex(address, end) ? end - INDEX.length() + 1 : end;
    return addresses.find(address, length);
  }

  private static boolean isIndex(String address, int end) {
    return address.startsWith(INDEX, end - INDEX.length());
  }

  private void addFolders(int number, String address) {
    for (int end = folderEnd(address, address.length());
        end > 0 && folders.find(address, end) < 0;
        end = folderEnd(address, end)) {
      folders.put(number, end);
      hasIndexFolder |= isIndex(address, end);
    }
  }

  /** Where the folder ends that something is in; 0 for the root. */
  private static int folderEnd(String address, int end) {
    return Math.max(0, address.lastIndexOf('/', end - 1));
  }

  public @Nullable Output find(String path) {
    int found = numberOf(path);
    return found >= 0 && taken.get(found) instanceof Output output ? output : null;
  }

  /** In the order in which they were planned. */
  public List<Output> outputs() {
    return Collections.unmodifiableList(outputs);
  }

  /** Whether something answers at a path: an output, or a redirect. */
  public boolean answers(String path) {
    return numberOf(path) >= 0;
  }

  private int numberOf(String path) {
    String address = Output.addressOf(path);
    return addresses.find(address, address.length());
  }
}
