package warta.serve.http;

/** What the JDK's server reads from system properties once, before it is first used. */
final class JdkSettings {

  private JdkSettings() {}

  static void apply() {
    // Without it small answers wait up to 40 ms for the acknowledgement of their headers.
    setUnlessSaid("sun.net.httpserver.nodelay", "true");
    // A client that does not finish its request within so many seconds is let go.
    setUnlessSaid("sun.net.httpserver.maxReqTime", "30");
  }

  private static void setUnlessSaid(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }
}
