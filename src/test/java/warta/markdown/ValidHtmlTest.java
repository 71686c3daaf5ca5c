package warta.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ValidHtmlTest {

  private static final String ARTICLE =
      """
      Pembuka "kutipan" dengan [tautan](a.md "Judul"), www.contoh.id dan catatan[^1]. *a*{lang=en}

      ![Peta](peta.svg "Keterangan"){.lebar}

      ## Judul *satu* {#satu .k}

      ## Judul satu

      | a | b |
      |---|--:|
      | 1 | [c](d.md)[^2] |
      | 2 |

      1. satu
      2. dua

         ![](tiga.png)

      > Kutipan
      >
      > ```java
      > a < b;
      > ```

      ***

      Akhir[^1].  \\
      baris.

      [^1]: Catatan dengan [tautan](e.md).
      [^2]:
          - daftar
      """;

  private static final String RAW =
      """

      <details open onclick="a()"><summary>Ringkas</summary>

      Isi <b>tebal *miring* dan <a href="f.md" id="satu">tautan <a href="g.md">dalam</a>

      </details>

      <p id="satu">a <span style="color:red">b</span> <font>c</font> <img src="h.png" alt="i"><br/>

      <table><tr><td colspan=1>j</table>

      <script>k</script> <center>l</center>
      """;

  @Test
  void articlesPassTheHtmlChecker() throws Exception {
    assertThat(check(Rendering.filled(ARTICLE))).isEmpty();
  }

  @Test
  void sanitisedArticlesPassTheHtmlChecker() throws Exception {
    assertThat(check(Rendering.filled(ARTICLE + RAW))).isEmpty();
  }

  @Test
  void theCheckerSeesErrors() throws Exception {
    assertThat(check("<p id=\"a\"></p><p id=\"a\"></p>")).contains("Duplicate ID");
  }

  private static String check(String body) throws Exception {
    String page =
        "<!DOCTYPE html>\n<html lang=\"id\"><head><title>a</title></head><body>\n"
            + body.replace(" />", ">")
            + "</body></html>";
    ByteArrayOutputStream found = new ByteArrayOutputStream();
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    MessageEmitterAdapter messages =
        new MessageEmitterAdapter(
            Pattern.compile("(?!)"),
            validator.getSourceCode(),
            false,
            null,
            0,
            false,
            new TextMessageEmitter(found, false));
    messages.setErrorsOnly(true);
    messages.setHtml(true);
    messages.start(null);
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", messages);
    validator.setUpValidatorAndParsers(messages, false, false);
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(bytes)));
    messages.end("", "", "");
    return found.toString(StandardCharsets.UTF_8).strip();
  }
}
