package warta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedTableTest {

  @Test
  void findsWhatWasWritten() throws IOException {
    PackedTable table = table(Map.of("a", 1, "b", 2, "c", 3), PackedTable.EMPTY, Set.of());
    assertThat(table.size()).isEqualTo(3);
    assertThat(values(table)).isEqualTo(Map.of("a", 1L, "b", 2L, "c", 3L));
    assertThat(table.find("d")).isNegative();
  }

  @Test
  void copiesAllEntriesButSome() throws IOException {
    Map<String, Integer> many = new TreeMap<>();
    for (int i = 0; i < 500; i++) {
      many.put("rubrik/judul-" + i, i);
    }
    PackedTable before = table(many, PackedTable.EMPTY, Set.of());
    Set<String> replaced = Set.of("rubrik/judul-0", "rubrik/judul-77", "rubrik/judul-499", "new");
    PackedTable after = table(Map.of("rubrik/judul-77", 7), before, replaced);
    Map<String, Long> expected = new TreeMap<>();
    many.forEach((key, value) -> expected.put(key, (long) value));
    expected.keySet().removeAll(replaced);
    expected.put("rubrik/judul-77", 7L);
    assertThat(values(after)).isEqualTo(expected);
    assertThat(after.size()).isEqualTo(498);
  }

  @Test
  void numbersEntriesInTheOrderInWhichTheyWereWritten() throws IOException {
    Map<String, Integer> many = new LinkedHashMap<>();
    for (int i = 200; i > 0; i--) {
      many.put("judul-" + i, i);
    }
    PackedTable table = table(many, PackedTable.EMPTY, Set.of());
    assertThat(IntStream.range(0, table.size()).mapToObj(table::key))
        .containsExactlyElementsOf(many.keySet());
    assertThat(table.find("judul-199")).isEqualTo(1);
  }

  @Test
  void copiesAnEmptyTable() throws IOException {
    PackedTable table = table(Map.of(), PackedTable.EMPTY, Set.of());
    assertThat(values(table(Map.of("a", 1), table, Set.of()))).isEqualTo(Map.of("a", 1L));
  }

  private static PackedTable table(
      Map<String, Integer> values, PackedTable copied, Set<String> except) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(0);
    PackedTable.Writer writer = new PackedTable.Writer(out);
    writer.addAll(copied, except);
    values.forEach((key, value) -> writer.add(key, packer -> packer.count(value)));
    writer.end();
    byte[] bytes = out.toByteArray();
    return PackedTable.read(bytes, new Unpacker(bytes, 1, bytes.length));
  }

  private static Map<String, Long> values(PackedTable table) {
    Map<String, Long> values = new TreeMap<>();
    for (int entry = 0; entry < table.size(); entry++) {
      values.put(table.key(entry), table.value(entry).count());
    }
    return values;
  }
}
