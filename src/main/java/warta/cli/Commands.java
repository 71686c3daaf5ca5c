package warta.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The commands of the program, by the names that people type. */
final class Commands {

  private static final Map<String, Class<?>> ALL = all();

  private Commands() {}

  private static Map<String, Class<?>> all() {
    Map<String, Class<?>> all = new LinkedHashMap<>();
    all.put("build", BuildCommand.class);
    all.put("check", CheckCommand.class);
    all.put("completion", CompletionCommand.class);
    all.put("config", ConfigCommand.class);
    all.put("explain", ExplainCommand.class);
    all.put("list", ListCommand.class);
    all.put("new", NewCommand.class);
    all.put("next", NextCommand.class);
    all.put("preview", PreviewCommand.class);
    all.put("publish", PublishCommand.class);
    all.put("rename", RenameCommand.class);
    all.put("schema", SchemaCommand.class);
    all.put("serve", ServeCommand.class);
    return all;
  }

  /**
   * Adds the command that is called; looking at all of them takes longer than a small build. What
   * speaks of the others, as help and completion do, gets all.
   */
  static void addTo(CommandLine program, String... args) {
    @Nullable Class<?> called = args.length == 0 ? null : ALL.get(args[0]);
    if (called != null && called != CompletionCommand.class) {
      program.addSubcommand(called);
    } else {
      ALL.values().forEach(program::addSubcommand);
    }
  }
}
