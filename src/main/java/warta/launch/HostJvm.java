package warta.launch;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JVM that was started, as a source of another one of its kind.
 *
 * @param java its executable
 * @param jar the program
 */
record HostJvm(File java, File jar) {

  /** Variables from which a JVM takes options; with one of them someone has made a choice. */
  private static final String[] OPTION_VARIABLES = {
    "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"
  };

  /**
   * From here on a JVM warns of native libraries (JEP 472); else the jar's manifest allows them.
   */
  private static final int ASKS_FOR_NATIVE_ACCESS = 24;

  /** This JVM, if it is a HotSpot that runs the jar, and nobody chose options by a variable. */
  static @Nullable HostJvm ofThis() {
    String name = System.getProperty("java.vm.name", "");
    if (!name.contains("HotSpot") && !name.contains("OpenJDK")) {
      return null;
    }
    Map<String, String> environment = System.getenv();
    for (String variable : OPTION_VARIABLES) {
      if (environment.containsKey(variable)) {
        return null;
      }
    }
    String path = System.getProperty("java.class.path", "");
    File jar = new File(path);
    File java = executable(System.getProperty("java.home", ""));
    return path.endsWith(".jar") && jar.isFile() && java.canExecute()
        ? new HostJvm(java, jar)
        : null;
  }

  /**
   * What a command must name to start the program again. With {@code -jar} a JVM reads the jar's
   * table of contents once more, only to find the name of the main class.
   */
  void addProgramTo(List<String> command) {
    if (majorVersion() >= ASKS_FOR_NATIVE_ACCESS) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.add("-cp");
    command.add(jar.getPath());
    command.add(Launcher.class.getName());
  }

  private static int majorVersion() {
    return Integer.parseInt(System.getProperty("java.specification.version", "17"));
  }

  private static File executable(String home) {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    return new File(new File(home, "bin"), windows ? "java.exe" : "java");
  }

  /** Whether this JVM was started without options, which stand before {@code -jar}. */
  static boolean isPlainStart() {
    Optional<String[]> arguments = ProcessHandle.current().info().arguments();
    if (arguments.isEmpty() || arguments.get().length == 0) {
      return ManagementFactory.getRuntimeMXBean().getInputArguments().isEmpty();
    }
    return arguments.get()[0].equals("-jar");
  }
}
