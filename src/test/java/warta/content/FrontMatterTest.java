package warta.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import warta.build.cache.RandomValues;
import warta.text.Packer;
import warta.text.Unpacker;

/** Values are made at random from the record of fields: one that is not kept is lost here. */
class FrontMatterTest {

  private static final ContentPath PATH = ContentPath.of("laut/kapal.md").orElseThrow();

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void saysWhatWasRead(int seed) throws ReflectiveOperationException {
    FrontMatterFields fields = new RandomValues(seed).of(FrontMatterFields.class);
    FrontMatter front = FrontMatter.of(PATH, fields);
    List<Object> said = new ArrayList<>();
    List<Object> read = new ArrayList<>();
    for (RecordComponent field : FrontMatterFields.class.getRecordComponents()) {
      read.add(field.getAccessor().invoke(fields));
      said.add(FrontMatter.class.getDeclaredMethod(field.getName()).invoke(front));
    }
    assertThat(said).isEqualTo(read);
    assertThat(front.hasImage()).isEqualTo(fields.image() != null);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void comesBackAsItWas(int seed) {
    FrontMatter front = FrontMatter.of(PATH, new RandomValues(seed).of(FrontMatterFields.class));
    Packer out = new Packer();
    front.write(out);
    assertThat(FrontMatter.read(PATH, new Unpacker(out.toBytes()))).isEqualTo(front);
  }
}
