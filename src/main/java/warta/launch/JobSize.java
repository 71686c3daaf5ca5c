package warta.launch;

import java.util.List;

/** How much there may be to do, and the JVM options that suit it. */
final class JobSize {

  private static final List<String> SMALL =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData");

  private JobSize() {}

  /** The options for a build. */
  static List<String> options() {
    return SMALL;
  }
}
