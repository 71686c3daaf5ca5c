package warta.serve.http;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is said to a request, before a range or a condition of the request narrows it.
 *
 * @param headers by name, whatever its case; without those that follow from the body
 */
public record Answer(int status, Map<String, String> headers, Resource body) {

  public Answer {
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(headers);
    headers = Collections.unmodifiableMap(all);
  }

  /**
   * @param type of its content, such as {@code text/html; charset=utf-8}
   */
  public static Answer of(int status, String type, Resource body) {
    return new Answer(status, Map.of("Content-Type", type), body);
  }

  /** A status that is said in a line of text. */
  public static Answer ofStatus(int status) {
    String line = status + " " + Reason.of(status) + "\n";
    return of(status, MediaTypes.PLAIN_TEXT, Resource.ofText(line))
        .with("Cache-Control", "no-store");
  }

  /** This answer with a header set; an earlier one of that name is replaced. */
  public Answer with(String name, String value) {
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(headers);
    all.put(name, value);
    return new Answer(status, all, body);
  }

  public Answer without(String name) {
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(headers);
    all.remove(name);
    return new Answer(status, all, body);
  }

  public Answer withBody(Resource other) {
    return new Answer(status, headers, other);
  }

  /** Whether its body is a page. */
  public boolean isPage() {
    return headers.getOrDefault("Content-Type", "").startsWith("text/html");
  }
}
