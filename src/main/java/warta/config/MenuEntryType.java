package warta.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import warta.config.SiteConfig.MenuEntry;
import warta.data.Type;
import warta.data.Types;
import warta.data.Value;
import warta.diagnostic.Phrase;

/** An entry of a menu: a target alone, or a group of target and text. */
final class MenuEntryType implements Type<MenuEntry> {
  private final Type<MenuEntry> group =
      Types.object(
          ConfigKeys.MENU_ENTRY_KEYS,
          f ->
              f.get(ConfigKeys.MENU_TARGET)
                  .map(target -> new MenuEntry(target, f.get(ConfigKeys.MENU_TEXT, ""))));

  @Override
  public Phrase expected() {
    return Phrase.of("type.target");
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("anyOf", List.of(Types.TEXT.schema(), group.schema()));
  }

  @Override
  public Optional<MenuEntry> read(Value value, Reading reading) {
    return value instanceof Value.Mapping
        ? group.read(value, reading)
        : Types.located(Types.TEXT).read(value, reading).map(t -> new MenuEntry(t, ""));
  }
}
