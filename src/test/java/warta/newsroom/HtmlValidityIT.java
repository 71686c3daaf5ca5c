package warta.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import warta.golden.TestSite;

/** The Nu HTML checker finds no error on any page of the newsroom. */
@TestInstance(Lifecycle.PER_CLASS)
class HtmlValidityIT {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final Path output = PublishedSites.shared().newsroom().folder();

  @Test
  void everyPageIsValid() throws Exception {
    List<Path> pages = Newsroom.pages(output);
    assertThat(pages).hasSizeGreaterThan(80);
    List<String> errors = new ArrayList<>();
    for (Path page : pages) {
      String html = Files.readString(page);
      check(html).forEach(error -> errors.add(output.relativize(page) + ":" + error));
    }
    assertThat(errors).isEmpty();
  }

  @Test
  void everyPageOfASiteOfOddContentIsValid() throws Exception {
    PublishedSite odd = PublishedSites.shared().odd();
    assertThat(odd.pages()).hasSizeGreaterThan(20);
    for (Path page : odd.pages()) {
      assertThat(check(odd.read(page))).as(page.toString()).isEmpty();
    }
  }

  @Test
  void everyPageOfAPreviewForAHostWithoutHeadersIsValid() throws Exception {
    TestSite site =
        TestSite.of(
            """
            -- content/site.yaml --
            title: Warta
            baseUrl: https://example.org/berita/
            hosts: github-pages
            csp: {frame-src: https://www.youtube-nocookie.com}
            -- content/nasional/_index.md --
            ---
            title: Nasional
            ---
            -- content/nasional/a.md --
            ---
            title: A
            date: 2025-12-01
            aliases: [/lama/]
            ---
            Teks.
            """);
    assertThat(site.build("--preview").exitCode()).isZero();
    List<Path> pages = Newsroom.pages(site.path("preview"));
    assertThat(pages).hasSizeGreaterThan(10);
    for (Path page : pages) {
      String html = Files.readString(page);
      assertThat(html).as(page.toString()).contains("http-equiv=\"Content-Security-Policy\"");
      assertThat(check(html)).as(page.toString()).isEmpty();
    }
  }

  @Test
  void theCheckerItselfFindsErrors() throws Exception {
    assertThat(check("<!DOCTYPE html><html lang=id><title>x</title><p><img src=x></div>"))
        .isNotEmpty();
  }

  private static List<String> check(String html) throws Exception {
    List<String> errors = new ArrayList<>();
    ErrorHandler handler =
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {}

          @Override
          public void error(SAXParseException e) {
            errors.add(e.getLineNumber() + ": " + e.getMessage());
          }

          @Override
          public void fatalError(SAXParseException e) {
            error(e);
          }
        };
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true, true, false);
    validator.setUpMainSchema(SCHEMA, handler);
    validator.setUpValidatorAndParsers(handler, false, false);
    InputSource source =
        new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    source.setEncoding("UTF-8");
    validator.checkHtmlInputSource(source);
    return errors;
  }
}
