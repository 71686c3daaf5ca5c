package warta.data;

import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** What an unquoted YAML scalar is. */
final class YamlScalars {

  // YAML 1.2, 10.3.2: unlike in YAML 1.1, dates, `no`, `on` and 12:30 are texts
  private static final ScalarResolver CORE = new CoreScalarResolver(false);

  private YamlScalars() {}

  static Value.Kind kindOf(String plain) {
    Tag tag = CORE.resolve(plain, true);
    if (tag.equals(Tag.STR)) {
      return Value.Kind.TEXT;
    }
    if (tag.equals(Tag.INT)) {
      return Value.Kind.INTEGER;
    }
    if (tag.equals(Tag.FLOAT)) {
      return Value.Kind.DECIMAL;
    }
    if (tag.equals(Tag.BOOL)) {
      return Value.Kind.BOOLEAN;
    }
    return tag.equals(Tag.NULL) ? Value.Kind.NOTHING : Value.Kind.TEXT;
  }
}
