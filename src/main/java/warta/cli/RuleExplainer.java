package warta.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import warta.diagnostic.Messages;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;
import warta.diagnostic.RuleExample;
import warta.diagnostic.Suggestions;

/** Tells what a rule is about, with an example of what breaks it and what does not. */
final class RuleExplainer {

  private final Terminal terminal;
  private final Messages messages;

  RuleExplainer(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  /**
   * Explains a rule, or says which rules there are.
   *
   * @param id as messages print it, with or without brackets
   * @return the exit code
   */
  int explain(String id) {
    String wanted = id.replaceAll("[\\[\\]]", "");
    Optional<Rule> rule = all().stream().filter(r -> r.id().equals(wanted)).findFirst();
    if (rule.isEmpty()) {
      terminal.err().println(messages.say(unknown(wanted)));
      return ExitCode.USAGE;
    }
    print(rule.get());
    return ExitCode.OK;
  }

  private void print(Rule rule) {
    RuleExample example = RuleExample.of(rule);
    terminal.out().println(rule.id() + " (" + messages.label(rule.severity().label()) + ")");
    terminal.out().println(messages.meaning(rule));
    printExample(Phrase.of("explain.wrong"), example.wrong());
    printExample(Phrase.of("explain.right"), example.right());
  }

  private void printExample(Phrase heading, String lines) {
    terminal.out().println();
    terminal.out().println(messages.say(heading));
    lines.lines().forEach(line -> terminal.out().println("  " + line));
  }

  private static Phrase unknown(String id) {
    List<String> ids = all().stream().map(Rule::id).sorted().toList();
    return Phrase.of("explain.unknown")
        .with("rule", id)
        .with("suggestion", Suggestions.nearest(id, ids).orElse(""))
        .with("known", String.join(", ", ids));
  }

  private static List<Rule> all() {
    return Arrays.asList(Rule.values());
  }
}
