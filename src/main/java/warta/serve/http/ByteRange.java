package warta.serve.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a body.
 *
 * @param first its first byte, from 0 on
 * @param length in bytes; 0 when the body has no such part
 */
record ByteRange(long first, long length) {

  /** One range. Of several none is given: the whole body is always a right answer. */
  private static final Pattern SINGLE =
      Pattern.compile("bytes\\s*=\\s*(\\d*)\\s*-\\s*(\\d*)\\s*", Pattern.CASE_INSENSITIVE);

  private static final int MOST_DIGITS = 18;

  /**
   * @param header of the request (RFC 9110, 14.2)
   * @param total the length of the body
   * @return null when the header says nothing that is understood
   */
  static @Nullable ByteRange of(String header, long total) {
    Matcher range = SINGLE.matcher(header);
    if (!range.matches()) {
      return null;
    }
    String from = range.group(1);
    String to = range.group(2);
    if (from.isEmpty()) {
      return to.isEmpty() ? null : ofLast(number(to), total);
    }
    long first = number(from);
    long last = to.isEmpty() ? Long.MAX_VALUE : number(to);
    if (last < first) {
      return null;
    }
    return new ByteRange(first, first >= total ? 0 : Math.min(last, total - 1) - first + 1);
  }

  private static ByteRange ofLast(long count, long total) {
    long length = Math.min(count, total);
    return new ByteRange(total - length, length);
  }

  private static long number(String digits) {
    return digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
  }

  /** As {@code Content-Range} has it. */
  String of(long total) {
    return "bytes " + (length == 0 ? "*" : first + "-" + (first + length - 1)) + "/" + total;
  }
}
