package warta.launch;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/**
 * How much there is to do, and the JVM options that suit it. Up to some tens of thousands of
 * articles the optimising compiler takes longer than it saves; see the README's figures.
 */
final class JobSize {

  private static final int MANY_TEXTS = 20_000;

  /** A photo takes as long as thousands of texts. */
  private static final int TEXTS_OF_A_PHOTO = 2_000;

  /** JDK 17 makes a class of each method that templates call 15 times; short work ends before. */
  private static final List<String> SMALL =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-Dsun.reflect.inflationThreshold=200");

  /**
   * Of a rebuild little stays in memory. A small room for new objects is used again and again; a
   * large one is used page by page, each of which the system has to clear first.
   */
  private static final String SMALL_ROOM = "-Xmn48m";

  /** Bytes of heap of which that room is a small part. */
  private static final long ROOMY = 512L << 20;

  /** The optimising compiler inlines less than usual, or it takes a quarter of all the time. */
  private static final List<String> LARGE =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:-UsePerfData",
          "-XX:InlineSmallCode=1000",
          "-XX:MaxInlineLevel=9",
          "-XX:FreqInlineSize=200");

  private JobSize() {}

  /** The options for a command: large is only what reads much for the first time. */
  static List<String> options(String[] args) {
    File site = new File(site(args));
    boolean isKnown = new File(site, ".warta/sources/index").isFile();
    boolean isLarge = !isKnown && texts(new File(site, "content"), 0) >= MANY_TEXTS;
    List<String> options = new ArrayList<>(isLarge ? LARGE : SMALL);
    if (isKnown && Runtime.getRuntime().maxMemory() >= ROOMY) {
      options.add(SMALL_ROOM);
    }
    return options;
  }

  /** The folder after {@code --site}; this one without it. */
  private static String site(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--site=")) {
        return args[i].substring("--site=".length());
      }
      if (args[i].equals("--site") && i + 1 < args.length) {
        return args[i + 1];
      }
    }
    return ".";
  }

  /**
   * How many texts are in a folder and below it, photos counted as many, or any number from {@link
   * #MANY_TEXTS} on. Names tell files from folders well enough for a guess, and cost nothing to ask
   * for.
   */
  private static int texts(File folder, int before) {
    String[] names = folder.list();
    int count = before;
    if (names == null) {
      return count;
    }
    for (String name : names) {
      if (name.endsWith(".md")) {
        count++;
      } else if (name.endsWith(".jpg")) {
        count += TEXTS_OF_A_PHOTO;
      } else if (name.indexOf('.') < 0 && count < MANY_TEXTS) {
        count = texts(new File(folder, name), count);
      }
    }
    return count;
  }
}
