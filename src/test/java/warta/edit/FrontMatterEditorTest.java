package warta.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warta.diagnostic.Messages;

class FrontMatterEditorTest {

  @TempDir Path content;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          aliases: [/a/]         | aliases: [/a/, /b/]
          aliases: []            | aliases: [/b/]
          aliases: [ '/a/' ] # x | aliases: [ '/a/', /b/ ] # x
          aliases: /a/           | aliases: [/a/, /b/]
          aliases:               | aliases: [/b/]
          'aliases:;  - /a/'     | 'aliases:;  - /a/;  - /b/'
          'aliases:;- /a/ # x'   | 'aliases:;- /a/ # x;- /b/'
          'aliases: [;  /a/,;]'  | 'aliases: [;  /a/, /b/,;]'
          kicker: x              | aliases: [/b/];kicker: x
          """)
  void addsAnAlias(String before, String after) throws Exception {
    String head = "---\ntitle: T\ndate: 2024-12-23\n";
    String written = head + before.replace(';', '\n') + "\n---\n";
    assertThat(edited(written, editor -> editor.addToList("aliases", "/b/")))
        .isEqualTo(head + after.replace(';', '\n') + "\n---\n");
  }

  @Test
  void refusesWhatItCannotChangeSafely() {
    for (String yaml :
        List.of("{title: T, date: 2024-12-23}", "title: T\ndate: 2024-12-23\naliases: {a: b}")) {
      assertThatThrownBy(
              () ->
                  edited("---\n" + yaml + "\n---\n", editor -> editor.addToList("aliases", "/b/")))
          .isInstanceOfSatisfying(
              EditRefusedException.class,
              refused ->
                  assertThat(Messages.in("en").say(refused.refusal()))
                      .isEqualTo(
                          "content/x.md is written in a way that Warta cannot change safely"));
    }
  }

  @Test
  void writesTextsThatStayTexts() throws Exception {
    String text = "---\ntitle: T\ndate: 2024-12-23\n---\n";
    for (String slug : List.of("judul", "2024", "1e3", "true", "null", "0x1f", "12-34")) {
      assertThat(edited(text, editor -> editor.setText("slug", slug))).contains(slug);
    }
  }

  @Test
  void leavesEveryOtherByteAlone() throws Exception {
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      String eol = random.nextBoolean() ? "\n" : "\r\n";
      String mark = random.nextInt(3) == 0 ? "\ufeff" : "";
      List<String> head = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        head.add(NOISE.get(random.nextInt(NOISE.size())).formatted(i));
      }
      String before = String.join(eol, head) + (head.isEmpty() ? "" : eol);
      String gap = "  # tanggal".repeat(random.nextInt(2));
      String body = noise(random, eol);
      String start = mark + "---" + eol + before + "title: 'Judul: satu'" + eol;
      String text =
          start
              + "date:  2024-12-01"
              + gap
              + eol
              + "draft: true"
              + eol
              + before.replace("k", "m")
              + "---"
              + eol
              + body;
      String made =
          edited(
              text,
              editor -> {
                editor.undraft();
                editor.setDate("2024-12-23T10:30");
                editor.setText("slug", "satu");
              });
      assertThat(made)
          .isEqualTo(
              start
                  + "date:  2024-12-23T10:30"
                  + gap
                  + eol
                  + "slug: satu"
                  + eol
                  + before.replace("k", "m")
                  + "---"
                  + eol
                  + body);
    }
  }

  private static final List<String> NOISE =
      List.of(
          "# komentar %d \ud83d\ude00",
          "k%d: \"a\\tb\"",
          "k%1$d0:   teks   ",
          "k%1$d1: [a,  b]",
          "k%1$d2: {x:   1}",
          "k%1$d3: é\u0301漢字");

  private static String noise(Random random, String eol) {
    StringBuilder body = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      body.append("aé漢\u00a0 \t---\"'#{}[]".charAt(random.nextInt(16)));
      body.append(random.nextInt(5) == 0 ? eol : "");
    }
    return body.toString();
  }

  private interface Change {
    void on(FrontMatterEditor editor) throws EditRefusedException;
  }

  private String edited(String text, Change change) throws Exception {
    Files.write(content.resolve("x.md"), text.getBytes(StandardCharsets.UTF_8));
    TextFile file = TextFile.read(content, "x.md");
    FrontMatterEditor editor = FrontMatterEditor.of(file);
    change.on(editor);
    return file.change("x.md", editor.edits()).after();
  }
}
