package warta.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warta.golden.SiteText;
import warta.image.ImageFacts.Fault;

class FactsReaderTest {

  private static final byte[] PHOTO = Photographs.jpeg(60, 40, 1);

  @Test
  void readsSizeAndNothingElseOfAPlainPhoto() {
    assertThat(read(PHOTO))
        .isEqualTo(new ImageFacts(60, 40, true, Orientation.UPRIGHT, Fault.NONE, "", "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"favicon.svg", "logo.png", "share.png", "icon-192.png"})
  void ofABuiltInPictureItKnowsTheSameWithoutALookInside(String name) throws IOException {
    byte[] picture = Files.readAllBytes(Path.of("templates/assets", name));
    assertThat(FactsReader.readTrusted(name, picture)).isEqualTo(FactsReader.read(name, picture));
  }

  @Test
  void seesAnUprightPhotoAsItsCameraWasHeld() {
    ImageFacts facts = read(Photographs.withExif(PHOTO, 6));
    assertThat(facts.width()).isEqualTo(40);
    assertThat(facts.height()).isEqualTo(60);
    assertThat(facts.orientation()).isEqualTo(Orientation.TURNED_RIGHT);
  }

  @Test
  void readsTheTextsOfAnAgency() {
    byte[] photo =
        Photographs.withIptc(PHOTO, 80, "Sari Dewi", 110, "Antara", 120, "Kapal di  dermaga – é");
    assertThat(read(photo).credit()).isEqualTo("Sari Dewi/Antara");
    assertThat(read(photo).caption()).isEqualTo("Kapal di dermaga – é");
  }

  @ParameterizedTest
  @CsvSource({
    "Sari, Sari/Warta, Sari/Warta",
    "Sari/Warta, Warta, Sari/Warta",
    "Sari, '', Sari",
    "'', Warta, Warta"
  })
  void namesNobodyTwice(String maker, String agency, String credit) {
    assertThat(read(Photographs.withIptc(PHOTO, 80, maker, 110, agency)).credit())
        .isEqualTo(credit);
  }

  @Test
  void readsXmp() {
    byte[] photo =
        Photographs.withXmp(
            PHOTO,
            """
            <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
              xmlns:cc="http://creativecommons.org/ns#" photoshop:Credit="Warta">
              <dc:creator><rdf:Seq><rdf:li>Bayu</rdf:li></rdf:Seq></dc:creator>
              <dc:description><rdf:Alt>
                <rdf:li xml:lang="x-default">Pasar pagi</rdf:li></rdf:Alt></dc:description>
              <cc:license rdf:resource="https://creativecommons.org/licenses/by-sa/4.0/"/>
            </rdf:Description>""");
    ImageFacts facts = read(photo);
    assertThat(facts.credit()).isEqualTo("Bayu/Warta");
    assertThat(facts.caption()).isEqualTo("Pasar pagi");
    assertThat(facts.license()).isEqualTo("CC BY-SA 4.0");
  }

  @Test
  void takesNoPlaceAndNoDevice() {
    assertThat(read(Photographs.withExif(PHOTO, 1))).isEqualTo(read(PHOTO));
  }

  @Test
  void survivesAnyDamageOfTexts() {
    byte[] photo = Photographs.withIptc(Photographs.withExif(PHOTO, 6), 80, "Sari");
    for (int i = 20; i < 200; i++) {
      byte[] damaged = photo.clone();
      damaged[i] ^= (byte) 0xff;
      assertThat(FactsReader.read("a.jpg", damaged)).isNotNull();
    }
  }

  @Test
  void refusesWhatIsCutOff() {
    assertThat(read(Arrays.copyOf(PHOTO, PHOTO.length - 2)).fault()).isEqualTo(Fault.CUT_OFF);
    assertThat(read(Arrays.copyOf(PHOTO, PHOTO.length / 2)).fault()).isEqualTo(Fault.CUT_OFF);
  }

  @Test
  void allowsBytesAfterTheEnd() {
    assertThat(read(Arrays.copyOf(PHOTO, PHOTO.length + 100)).fault()).isEqualTo(Fault.NONE);
  }

  @Test
  void refusesInks() {
    byte[] photo = PHOTO.clone();
    int frame = indexOf(photo, 0xc0);
    photo[frame + 9] = 4;
    assertThat(read(photo).fault()).isEqualTo(Fault.INKS);
  }

  @Test
  void refusesMorePixelsThanAnyCameraHas() {
    byte[] photo = PHOTO.clone();
    int frame = indexOf(photo, 0xc0);
    ByteBuffer.wrap(photo).putShort(frame + 5, (short) 20_000).putShort(frame + 7, (short) 20_000);
    assertThat(read(photo).fault()).isEqualTo(Fault.TOO_MANY_PIXELS);
    assertThat(FactsReader.read("a.png", SiteText.png(30_000, 30_000)).fault())
        .isEqualTo(Fault.TOO_MANY_PIXELS);
  }

  @Test
  void refusesAFileOfVeryManyScans() {
    int scan = indexOf(PHOTO, 0xda);
    byte[] passes = Arrays.copyOfRange(PHOTO, scan, PHOTO.length - 2);
    ByteBuffer many = ByteBuffer.allocate(PHOTO.length + 70 * passes.length);
    many.put(PHOTO, 0, PHOTO.length - 2);
    for (int i = 0; i < 70; i++) {
      many.put(passes);
    }
    many.put((byte) 0xff).put((byte) 0xd9);
    assertThat(read(many.array()).fault()).isEqualTo(Fault.TOO_MANY_SCANS);
  }

  private static ImageFacts read(byte[] photo) {
    return FactsReader.read("a.jpg", photo);
  }

  /** Where a marker is. */
  static int indexOf(byte[] jpeg, int marker) {
    int at = 2;
    while ((jpeg[at + 1] & 0xff) != marker) {
      at += 2 + JpegStructure.length(jpeg, at + 2);
    }
    return at;
  }
}
