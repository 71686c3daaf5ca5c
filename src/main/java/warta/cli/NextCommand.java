package warta.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import warta.build.BuildRequest;
import warta.build.BuildResult;
import warta.build.NextChangeText;
import warta.build.SiteBuilder;
import warta.data.JsonText;
import warta.diagnostic.Messages;
import warta.diagnostic.Phrase;
import warta.site.DueChange;

/** {@code next}: when the site changes by itself, so that a scheduler builds it then. */
@Command(name = "next")
final class NextCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private SiteOptions options = new SiteOptions();

  @Option(names = "--format", paramLabel = "text|json")
  private NextFormat format = NextFormat.text;

  NextCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** How the answer is given; the names are those of the option's values. */
  enum NextFormat {
    text,
    json
  }

  @Override
  public Integer call() {
    BuildRequest request = options.request();
    BuildResult result = SiteBuilder.rehearse(request);
    Messages messages = terminal.messages(result.language());
    if (result.hasErrors() && format == NextFormat.json) {
      terminal.out().print(faults(result, messages));
      terminal.out().flush();
      return ExitCode.SITE;
    }
    if (result.hasErrors()) {
      new DiagnosticPrinter(messages, result.excerpts())
          .print(result.diagnostics(), terminal.err());
      return ExitCode.SITE;
    }
    terminal.out().print(format == NextFormat.json ? json(result) : text(result, messages));
    terminal.out().flush();
    return ExitCode.OK;
  }

  private static String faults(BuildResult result, Messages messages) {
    Map<String, Object> all = new LinkedHashMap<>();
    new FaultData(messages, result.excerpts()).addTo(all, result.diagnostics());
    return JsonText.of(all);
  }

  private static String text(BuildResult result, Messages messages) {
    Optional<DueChange> next = result.nextChange();
    if (next.isEmpty()) {
      return messages.say(Phrase.of("nothing-due")) + "\n";
    }
    StringBuilder out = new StringBuilder(at(next.get(), result)).append('\n');
    for (DueChange.Cause cause : next.get().causes()) {
      Phrase line = cause.kind().phrase().with("path", cause.path());
      out.append("  ").append(messages.say(line)).append('\n');
    }
    return out.toString();
  }

  /** {@code next} is null when nothing is due. */
  private static String json(BuildResult result) {
    Optional<DueChange> next = result.nextChange();
    if (next.isEmpty()) {
      return "{\"next\": null, \"changes\": []}\n";
    }
    List<Map<String, String>> changes = new ArrayList<>();
    for (DueChange.Cause cause : next.get().causes()) {
      Map<String, String> change = new LinkedHashMap<>();
      change.put("change", cause.kind().label());
      change.put("path", cause.path());
      changes.add(change);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("next", at(next.get(), result));
    all.put("unix", next.get().at().getEpochSecond());
    all.put("changes", changes);
    return JsonText.of(all);
  }

  private static String at(DueChange change, BuildResult result) {
    return NextChangeText.instant(change.at(), result.zone());
  }
}
