package warta.serve.http;

/** What the statuses mean that this server says by itself (RFC 9110, 15). */
final class Reason {

  private Reason() {}

  static String of(int status) {
    return switch (status) {
      case 301 -> "Moved Permanently";
      case 302 -> "Found";
      case 303 -> "See Other";
      case 307 -> "Temporary Redirect";
      case 308 -> "Permanent Redirect";
      case 400 -> "Bad Request";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 410 -> "Gone";
      case 416 -> "Range Not Satisfiable";
      case 421 -> "Misdirected Request";
      case 500 -> "Internal Server Error";
      default -> "Status";
    };
  }
}
