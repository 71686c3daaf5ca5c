package warta.site;

/** How a Content-Security-Policy compares an address with what it allows. */
final class SourceList {

  private SourceList() {}

  /** The scheme and host of an address, as a policy writes it. */
  static String originOf(String address) {
    int host = address.indexOf("//") + 2;
    int end = address.indexOf('/', host);
    return end < 0 ? address : address.substring(0, end);
  }

  /** Whether a source such as {@code https:}, {@code *.example.org} or an origin allows it. */
  static boolean matches(String source, String address) {
    if (source.equals("*") || (source.endsWith(":") && address.startsWith(source))) {
      return true;
    }
    String origin = originOf(address);
    String host = origin.substring(origin.indexOf("//") + 2);
    String wanted = source.contains("//") ? source.substring(source.indexOf("//") + 2) : source;
    if (source.contains("//") && !address.startsWith(source.substring(0, source.indexOf("//")))) {
      return false;
    }
    if (wanted.startsWith("*.")) {
      return host.endsWith(wanted.substring(1));
    }
    int slash = wanted.indexOf('/');
    return slash < 0
        ? host.equals(wanted)
        : address.substring(address.indexOf("//") + 2).startsWith(wanted);
  }
}
