package warta.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What breaks a rule, and how it is written right; from {@code rules/<id>.md}.
 *
 * @param wrong lines, without a line end after the last
 * @param right lines, without a line end after the last
 */
public record RuleExample(String wrong, String right) {

  private static final String FENCE = "```\n";

  public static RuleExample of(Rule rule) {
    String name = "rules/" + rule.id() + ".md";
    try (InputStream in = RuleExample.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no example for " + rule.id());
      }
      String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split(FENCE, -1);
      return new RuleExample(parts[1].stripTrailing(), parts[3].stripTrailing());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
