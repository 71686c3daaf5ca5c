package warta.build.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import warta.content.ContentPath;
import warta.content.Document;
import warta.content.FrontMatter;
import warta.content.FrontMatterFields;
import warta.diagnostic.Diagnostic;
import warta.markdown.Body;
import warta.markdown.BodyFacts;
import warta.text.DamagedException;
import warta.text.Fingerprint;
import warta.text.Packer;
import warta.text.Unpacker;

/** Values are made at random from the records themselves: a forgotten component is lost here. */
class CodecTest {

  private static final int ROUNDS = 500;

  @Test
  void bodiesComeBackAsTheyWere() {
    List<Body.Part> seen = new ArrayList<>();
    for (int seed = 0; seed < ROUNDS; seed++) {
      Body body = new RandomValues(seed).of(Body.class);
      seen.addAll(body.parts());
      assertThat(BodyCodec.unpack(BodyCodec.pack(body))).as("seed %d", seed).isEqualTo(body);
    }
    Set<Class<?>> sorts = seen.stream().map(Object::getClass).collect(Collectors.toSet());
    assertThat(sorts).containsExactlyInAnyOrder(Body.Part.class.getPermittedSubclasses());
  }

  @Test
  void documentsAndTheirDiagnosticsComeBackAsTheyWere() {
    ContentPath path = ContentPath.of("laut/kapal.md").orElseThrow();
    Fingerprint hash = Fingerprint.of("x");
    for (int seed = 0; seed < ROUNDS; seed++) {
      RandomValues values = new RandomValues(seed);
      FrontMatter front = FrontMatter.of(path, values.of(FrontMatterFields.class));
      Document document = new Document(path, front, values.of(BodyFacts.class), hash);
      List<Diagnostic> reported = List.of(values.of(Diagnostic.class), values.of(Diagnostic.class));
      CachedText text = new CachedText(seed % 9 == 0 ? null : document, reported);
      CachedText back = CachedText.unpack(text.pack(), path, hash);
      assertThat(back).as("seed %d", seed).isEqualTo(text);
      if (back.document() != null) {
        assertThat(back.document().frontMatter().extra().keySet())
            .containsExactlyElementsOf(document.frontMatter().extra().keySet());
      }
    }
  }

  @Test
  void aTextThatComesAgainIsWrittenOnce() {
    String text = "panjang".repeat(50);
    byte[] once = new Packer().text(text).toBytes();
    byte[] twice = new Packer().text(text).text(text).toBytes();
    assertThat(twice).hasSize(once.length + 1);
  }

  @Test
  void numbersOfAllSizesComeBack() {
    long[] numbers = {0, 1, -1, 63, 64, 127, 128, -64, -65, Long.MAX_VALUE, Long.MIN_VALUE};
    Packer out = new Packer();
    Arrays.stream(numbers).forEach(n -> out.number(n).count(n).fixed(n));
    Unpacker in = new Unpacker(out.toBytes());
    for (long n : numbers) {
      assertThat(new long[] {in.number(), in.count(), in.fixed()}).containsOnly(n);
    }
  }

  @Test
  void aNumberOfThingsThatCannotBeThereIsRefused() {
    byte[] record = new Packer().count(1_000_000_000).toBytes();
    assertThatThrownBy(() -> new Unpacker(record).list(() -> "x"))
        .isInstanceOf(DamagedException.class);
  }

  @Test
  void damageNeverDoesMoreThanThrow() {
    Random random = new Random(1);
    for (int seed = 0; seed < ROUNDS; seed++) {
      byte[] record = BodyCodec.pack(new RandomValues(seed).of(Body.class));
      record[random.nextInt(record.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        BodyCodec.unpack(Arrays.copyOf(record, random.nextInt(record.length + 1)));
      } catch (RuntimeException e) {
        assertThat(e).isNotInstanceOf(NegativeArraySizeException.class);
      }
    }
  }
}
