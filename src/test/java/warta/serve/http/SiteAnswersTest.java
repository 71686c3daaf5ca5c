package warta.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site is answered as a host would answer it. */
class SiteAnswersTest {

  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server =
        new TestServer("")
            .with("index.html", "depan")
            .with("opini/x/index.html", "x")
            .with("opini/café/index.html", "kopi")
            .with("opini//x/index.html", "bukan jalur")
            .with("404.html", "hilang")
            .with("410.html", "lenyap")
            .with("assets/a.css", "a{}");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aFolderIsAnsweredWithItsPage() throws IOException {
    assertThat(server.get("/").body()).isEqualTo("depan");
    assertThat(server.get("/opini/x/").body()).isEqualTo("x");
    assertThat(server.get("/opini/caf%C3%A9/").body()).isEqualTo("kopi");
    assertThat(server.get("/opini/x/index.html").body()).isEqualTo("x");
  }

  @Test
  void aFolderWithoutItsSlashLeadsToTheOneWithIt() throws IOException {
    Asking.Reply reply = server.get("/opini/caf%C3%A9?utm=1");
    assertThat(reply.status()).isEqualTo(301);
    assertThat(reply.header("Location")).isEqualTo("/opini/caf%C3%A9/?utm=1");
    assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tidak/", "/opini/", "/index.html/", "/opini//x/", "/opini/x/a", "/x/"})
  void whatIsNotThereGetsTheSitesOwnPage(String path) throws IOException {
    Asking.Reply reply = server.get(path);
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.body()).isEqualTo("hilang");
    assertThat(reply.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(reply.header("ETag")).isEmpty();
  }

  @Test
  void withoutSuchAPageALineOfTextSaysIt() throws IOException {
    server.files.remove("404.html");
    Asking.Reply reply = server.get("/tidak/");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.body()).isEqualTo("404 Not Found\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_headers", "_redirects", ".htaccess"})
  void whatHostsReadIsNotHandedOut(String name) throws IOException {
    server.with(name, "");
    assertThat(server.get("/" + name).status()).isEqualTo(404);
  }

  @Test
  void redirectsAreThoseOfTheSite() throws IOException {
    server.with(
        "_redirects",
        """
        # dari alias
        /lama/a/ /opini/x/ 301
        /lama/a /opini/x/ 301
        /lama/a /kedua/ 301
        /berita/caf%C3%A9/ /opini/x/ 301
        /bintang/%2A/%3Anama/ /opini/x/ 301
        /sementara /opini/x/?q=1 302
        /habis/ /410.html 410
        /tampil/ /opini/x/ 200
        /opini/x/ /lama/ 301
        /2019/* /arsip/:splat 301
        /t/:tahun/:nama /arsip/:nama-:tahun
        /t/* /kedua/ 301
        """);
    assertThat(location("/lama/a/?utm=1")).isEqualTo("/opini/x/?utm=1");
    assertThat(location("/lama/a")).isEqualTo("/opini/x/");
    assertThat(location("/berita/caf%c3%a9/")).isEqualTo("/opini/x/");
    assertThat(location("/bintang/*/:nama/")).isEqualTo("/opini/x/");
    assertThat(server.get("/bintang/b/c/").status()).isEqualTo(404);
    assertThat(server.get("/sementara").status()).isEqualTo(302);
    assertThat(location("/sementara?utm=1")).isEqualTo("/opini/x/?q=1");
    assertThat(server.get("/habis/").status()).isEqualTo(410);
    assertThat(server.get("/habis/").body()).isEqualTo("lenyap");
    assertThat(server.get("/tampil/").body()).isEqualTo("x");
    assertThat(server.get("/opini/x/").body()).as("a file comes first").isEqualTo("x");
    assertThat(location("/2019/a%20b/c")).isEqualTo("/arsip/a%20b/c");
    assertThat(location("/t/2020/judul")).isEqualTo("/arsip/judul-2020");
    assertThat(location("/t/2020/judul/lagi")).isEqualTo("/kedua/");
  }

  @Test
  void changedRulesCountAtOnce() throws IOException {
    server.with("_redirects", "/a /b 301\n");
    assertThat(location("/a")).isEqualTo("/b");
    server.with("_redirects", "/a /c 301\n");
    assertThat(location("/a")).isEqualTo("/c");
    server.files.remove("_redirects");
    assertThat(server.get("/a").status()).isEqualTo(404);
  }

  @Test
  void headersAreThoseOfTheSite() throws IOException {
    server.with(
        "_headers",
        """
        # semua
        /*
          X-Content-Type-Options: nosniff
          Content-Security-Policy: default-src 'none'; frame-ancestors 'self'; upgrade-insecure-requests
          Strict-Transport-Security: max-age=31536000
          X-Dua: satu
        /assets/*
          Cache-Control: public, max-age=31536000, immutable
          X-Dua: dua
        """);
    Asking.Reply page = server.get("/opini/x/");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
    assertThat(page.header("X-Dua")).isEqualTo("satu");
    Asking.Reply asset = server.get("/assets/a.css");
    assertThat(asset.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(asset.header("X-Dua")).isEqualTo("satu, dua");
    Asking.Reply missing = server.get("/assets/b.css");
    assertThat(missing.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(missing.header("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
  }

  @Test
  void whatNeedsHttpsIsLeftOut() throws IOException {
    server.with(
        "_headers",
        """
        /*
          Content-Security-Policy: default-src 'none'; upgrade-insecure-requests; img-src 'self'
          Strict-Transport-Security: max-age=31536000
        """);
    Asking.Reply page = server.get("/");
    assertThat(page.header("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; img-src 'self'");
    assertThat(page.headers()).doesNotContainKey("Strict-Transport-Security");
  }

  @Test
  void aSiteBelowAPathIsThereAndNowhereElse() throws IOException {
    try (TestServer below = new TestServer("/berita")) {
      below.with("index.html", "depan").with("x/index.html", "x").with("404.html", "hilang");
      below.with("_redirects", "/berita/lama /berita/x/ 301\n/berita/habis /berita/404.html 410\n");
      below.with("_headers", "/berita/*\n  X-A: a\n");
      assertThat(below.get("/berita/").body()).isEqualTo("depan");
      assertThat(below.get("/berita/x/").header("X-A")).isEqualTo("a");
      assertThat(below.get("/berita/x").header("Location")).isEqualTo("/berita/x/");
      assertThat(below.get("/berita/lama").header("Location")).isEqualTo("/berita/x/");
      assertThat(below.get("/berita/habis").status()).isEqualTo(410);
      assertThat(below.get("/x/").status()).isEqualTo(404);
      assertThat(below.get("/beritax/").status()).isEqualTo(404);
      for (String way : new String[] {"/", "/berita"}) {
        assertThat(below.get(way).status()).isEqualTo(302);
        assertThat(below.get(way).header("Location")).isEqualTo("/berita/");
      }
    }
  }

  @Test
  void aCompressedCopyIsUsedWhereItIsUnderstood() throws IOException {
    server.with("opini/x/index.html.gz", "rapat");
    Asking.Reply zipped = server.get("/opini/x/", "Accept-Encoding: br, gzip");
    assertThat(zipped.body()).isEqualTo("rapat");
    assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(zipped.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(zipped.header("Vary")).isEqualTo("Accept-Encoding");
    for (String other : new String[] {"Accept-Encoding: br", "Accept-Encoding: gzip;q=0"}) {
      Asking.Reply plain = server.get("/opini/x/", other);
      assertThat(plain.body()).isEqualTo("x");
      assertThat(plain.header("Content-Encoding")).isEmpty();
      assertThat(plain.header("Vary")).isEqualTo("Accept-Encoding");
      assertThat(plain.header("ETag")).isNotEqualTo(zipped.header("ETag"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "feed.xml, application/xml; charset=utf-8",
    "atom.xml, application/xml; charset=utf-8",
    "a.rss, application/rss+xml; charset=utf-8",
    "feed.json, application/json",
    "manifest.webmanifest, application/manifest+json",
    "robots.txt, text/plain; charset=utf-8",
    "assets/a.JS, text/javascript; charset=utf-8",
    "a.svg, image/svg+xml",
    "foto.jpg, image/jpeg",
    "foto.webp, image/webp",
    "foto.avif, image/avif",
    "siniar.mp3, audio/mpeg",
    "siniar.m4a, audio/mp4",
    "liputan.mp4, video/mp4",
    "liputan.webm, video/webm",
    "takarir.vtt, text/vtt; charset=utf-8",
    "huruf.woff2, font/woff2",
    "naskah.pdf, application/pdf",
    "folder.d/tanpa, application/octet-stream"
  })
  void namesTellTypes(String path, String type) throws IOException {
    server.with(path, "x");
    assertThat(server.get("/" + path).header("Content-Type")).isEqualTo(type);
  }

  private String location(String path) throws IOException {
    return server.get(path).header("Location");
  }
}
