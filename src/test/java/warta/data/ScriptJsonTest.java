package warta.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptJsonTest {

  @Test
  void isCompactAndInTheOrderOfItsMaps() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("b", List.of(1, true, "x"));
    map.put("a", Map.of());
    assertThat(ScriptJson.of(map)).isEqualTo("{\"b\":[1,true,\"x\"],\"a\":{}}");
  }

  @Test
  void cannotEndTheElementThatItStandsIn() {
    assertThat(ScriptJson.of("</script><!-- & \u2028\u2029 é 🌋 \"\\ ]]> \u0007"))
        .isEqualTo(
            "\"\\u003C/script\\u003E\\u003C!-- \\u0026 \\u2028\\u2029 é 🌋 \\\"\\\\ ]]\\u003E"
                + " \\u0007\"");
  }
}
