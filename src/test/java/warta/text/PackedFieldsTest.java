package warta.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedFieldsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 125, 126, 127, 128, 129, 16_380, 16_384, 2_100_000})
  void findsAFieldBehindOthersOfAnyLength(int length) {
    PackedFields.Writer out = new PackedFields.Writer();
    byte[] fields =
        out.put(0, "x".repeat(length), out.packer()::text)
            .put(3, "y".repeat(length), out.packer()::text)
            .put(31, "last", out.packer()::text)
            .toBytes();
    assertThat(text(fields, 0)).hasSize(length);
    assertThat(text(fields, 3)).hasSize(length);
    assertThat(text(fields, 31)).isEqualTo("last");
  }

  @Test
  void knowsWhatIsNotThere() {
    PackedFields.Writer out = new PackedFields.Writer();
    byte[] fields = out.put(1, true).put(2, false).put(3, null, out.packer()::text).toBytes();
    assertThat(PackedFields.has(fields, 1)).isTrue();
    assertThat(PackedFields.has(fields, 0)).isFalse();
    assertThat(PackedFields.has(fields, 2)).isFalse();
    assertThat(PackedFields.find(fields, 3)).isNull();
  }

  @Test
  void refusesAFieldThatWouldBeFoundInAnothersPlace() {
    PackedFields.Writer out = new PackedFields.Writer().put(4, true);
    assertThatThrownBy(() -> out.put(4, true)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> out.put(32, true)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String text(byte[] fields, int number) {
    Unpacker in = PackedFields.find(fields, number);
    return in == null ? "nothing" : in.text();
  }
}
