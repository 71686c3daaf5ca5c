package warta.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Messages;
import warta.diagnostic.Rule;
import warta.markdown.MarkdownOptions;
import warta.markdown.MarkdownRenderer;
import warta.text.SourceText;

/** Sites that are too large, or lead out of themselves; too awkward to be kept as golden files. */
class HostileSiteTest {

  private static final String HEAD = "---\ntitle: Judul\ndate: 2024-12-23\n---\n";

  private final TestSite site = TestSite.of(Expectations.read("errors/good-site.txt"));

  @BeforeEach
  void publishOnce() {
    assertThat(site.build().exitCode()).isZero();
  }

  @Test
  void refusesAnArticleOfTwentyMegabytesWithoutReadingIt() {
    byte[] huge = (HEAD + "a".repeat(20 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);
    site.write("content/opini/judul.md", huge);
    refuses(
        """
        content/opini/judul.md: error: this file has 20.0 MB, more than the 2.0 MB that are \
        allowed [file-too-large]
          hint: split the text into several articles, or move what is not text to a file of its own
        """);
  }

  @Test
  void refusesATextThatNoArticleHas() {
    site.write("content/opini/judul.md", HEAD + "kata ".repeat(230_000));
    refuses(
        """
        content/opini/judul.md:5:1: error: the text has 1150000 characters, more than the 1048576 \
        characters that are allowed [text-too-large]
        """);
  }

  @Test
  void refusesAParagraphThatNoArticleHas() {
    site.write("content/opini/judul.md", HEAD + "Awal.\n\n" + "kata ".repeat(200_000) + "\n");
    refuses("content/opini/judul.md:7:1: error: this paragraph has ");
  }

  /** The workers' own stacks are so large that no text of the allowed size fills them. */
  @Test
  void saysSoWhereATextIsTooIntricateForTheStack() throws InterruptedException {
    SourceText text = new SourceText("a.md", "> ".repeat(99) + "*[".repeat(900) + "\n");
    List<Diagnostic> said = new ArrayList<>();
    MarkdownRenderer renderer = new MarkdownRenderer(MarkdownOptions.PLAIN);
    renderer.render(text, 0); // what is loaded only once needs a stack, too
    Runnable render = () -> said.addAll(renderer.render(text, 0).diagnostics());
    Thread thread = new Thread(null, () -> atTheEndOfTheStack(render), "small stack", 1);
    thread.start();
    thread.join();
    assertThat(said).extracting(Diagnostic::rule).containsExactly(Rule.MARKDOWN_FAILED);
    assertThat(Messages.in("en").message(said.get(0)))
        .isEqualTo("this text is too intricate to be read as Markdown");
  }

  /** Runs where the stack is nearly full: as deep down as it ends without an overflow. */
  private static void atTheEndOfTheStack(Runnable action) {
    try {
      atTheEndOfTheStack(action);
    } catch (StackOverflowError e) {
      action.run();
    }
  }

  @Test
  void refusesALinkOutOfTheSite() throws IOException {
    TestSite elsewhere = TestSite.of("-- rahasia.md --\n" + HEAD + "Rahasia.\n");
    Files.createSymbolicLink(site.path("content/opini/judul.md"), elsewhere.path("rahasia.md"));
    Files.createSymbolicLink(site.path("content/opini/folder"), elsewhere.folder());
    String console = refuses("content/opini/folder: error: this link leads out of the site");
    assertThat(console).contains("content/opini/judul.md: error: ", "[link-outside-site]");
  }

  @Test
  void refusesALinkBackToItsOwnFolder() throws IOException {
    Files.createSymbolicLink(site.path("content/opini/lagi"), site.path("content"));
    refuses("content/opini/lagi: error: ");
  }

  @Test
  void reportsALinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(site.path("content/opini/judul.md"), Path.of("tiada.md"));
    refuses(
        """
        content/opini/judul.md: error: this file cannot be read: it does not exist [unreadable-file]
          hint: check that the file exists and that you may read it
        """);
  }

  @Test
  void reportsALinkToItself() throws IOException {
    Files.createSymbolicLink(site.path("content/opini/judul.md"), Path.of("judul.md"));
    refuses("content/opini/judul.md: error: this file cannot be read: ");
  }

  @Test
  void reportsANameThatTheMachineCannotRead() {
    assumeTrue(TestSite.canName("\ufffd"));
    site.write("content/opini/kab\ufffdr.md", HEAD);
    String console = refuses("content/opini/kab\ufffdr.md: error: the name of this file cannot be");
    assertThat(console).contains("[unreadable-name]");
  }

  @Test
  void followsALinkWithinTheSite() throws IOException {
    site.write("bersama/peta.png", SiteText.png(3, 4));
    Files.createSymbolicLink(site.path("content/static"), site.path("bersama"));
    assertThat(site.build().exitCode()).isZero();
    assertThat(site.has("public/peta.png")).isTrue();
  }

  private String refuses(String beginning) {
    Map<String, String> before = site.output();
    TestSite.Build build = site.build();
    assertThat(build.err()).startsWith(beginning);
    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(site.output()).isEqualTo(before);
    return build.console();
  }
}
