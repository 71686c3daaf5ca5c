package warta.data;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * Maps, lists, texts, numbers and truth values as JSON that may stand in a {@code <script>}:
 * compact, and with nothing in it that HTML or JavaScript could take for something else.
 */
public final class ScriptJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new Escapes()).build();

  private ScriptJson() {}

  /** The text; keys in the order of their maps. */
  public static String of(Object value) {
    return CompactJson.of(value, FACTORY);
  }

  /** Escapes {@code < > &}, which could end the element, and the line ends of JavaScript. */
  private static final class Escapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;
    private static final SerializableString LINE = new SerializedString("\\u2028");
    private static final SerializableString PARAGRAPH = new SerializedString("\\u2029");

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      for (char c : new char[] {'<', '>', '&'}) {
        codes[c] = ESCAPE_STANDARD;
      }
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return switch (character) {
        case 0x2028 -> LINE;
        case 0x2029 -> PARAGRAPH;
        default -> null;
      };
    }
  }
}
