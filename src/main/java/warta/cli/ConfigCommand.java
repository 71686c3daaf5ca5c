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
import warta.build.SiteSurvey;
import warta.config.EffectiveConfig.Setting;
import warta.data.JsonText;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.diagnostic.Messages;
import warta.diagnostic.Phrase;

/** {@code config}: every value that is in force, and where it comes from. */
@Command(name = "config")
final class ConfigCommand implements Callable<Integer> {

  private static final int WIDEST_VALUE = 60;

  private final Terminal terminal;

  @Mixin private SiteOptions options = new SiteOptions();

  @Option(names = "--format", paramLabel = "text|json")
  private ConfigFormat format = ConfigFormat.text;

  ConfigCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** How settings are shown; the names are those of the option's values. */
  enum ConfigFormat {
    text,
    json
  }

  @Override
  public Integer call() {
    Diagnostics faults = new Diagnostics();
    Optional<List<Setting>> settings = SiteSurvey.settings(options.request(), faults);
    int exit = faults.hasErrors() ? ExitCode.SITE : ExitCode.OK;
    if (format == ConfigFormat.json) {
      terminal.out().print(json(settings.orElse(List.of()), faults.sorted()));
      terminal.out().flush();
      return exit;
    }
    settings.ifPresent(all -> terminal.out().print(text(all, terminal.messages())));
    terminal.out().flush();
    return options.fail(terminal, faults.sorted(), exit);
  }

  private static String text(List<Setting> settings, Messages messages) {
    List<List<String>> rows = new ArrayList<>();
    for (Setting setting : settings) {
      String value = setting.value() instanceof String text ? text : line(setting.value());
      rows.add(List.of(setting.key(), shortened(value), origin(setting, messages)));
    }
    return Columns.of(rows);
  }

  private static String line(Object value) {
    return JsonText.of(value).strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private static String shortened(String value) {
    return value.length() <= WIDEST_VALUE ? value : value.substring(0, WIDEST_VALUE) + "…";
  }

  private String json(List<Setting> settings, List<Diagnostic> faults) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Setting setting : settings) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("value", setting.value());
      one.put("from", origin(setting));
      all.put(setting.key(), one);
    }
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("settings", all);
    options.faultData(terminal).addTo(report, faults);
    return JsonText.of(report);
  }

  private static String origin(Setting setting, Messages messages) {
    if (setting.commandLine()) {
      return messages.say(Phrase.of("config.command-line"));
    }
    return setting.place() == null ? messages.say(Phrase.of("config.default")) : origin(setting);
  }

  private static String origin(Setting setting) {
    if (setting.commandLine()) {
      return "command line";
    }
    return setting.place() == null ? "default" : "site.yaml:" + setting.place().line();
  }
}
