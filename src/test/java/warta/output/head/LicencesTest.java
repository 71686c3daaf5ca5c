package warta.output.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicencesTest {

  @ParameterizedTest
  @CsvSource({
    "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
    "cc-by-sa 3.0, https://creativecommons.org/licenses/by-sa/3.0/",
    "CC BY-NC-ND 4.0, https://creativecommons.org/licenses/by-nc-nd/4.0/",
    "CC0, https://creativecommons.org/publicdomain/zero/1.0/",
    "CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/",
    "https://example.org/lisensi/, https://example.org/lisensi/",
    "CC BY, ''",
    "CC BY 4.0 dan lain-lain, ''",
    "Hak cipta Warta, ''",
  })
  void knowsTheAddressesOfCreativeCommonsAlone(String written, String address) {
    assertThat(Licences.address(written)).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({"id, id_ID", "id-ID, id_ID", "en, en_US", "en-GB, en_GB", "jv, jv_ID", "zxx, ''"})
  void openGraphWantsACountryWithTheLanguage(String language, String locale) {
    assertThat(SocialTags.locale(language)).isEqualTo(locale);
  }
}
