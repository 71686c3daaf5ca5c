package warta.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The generated files in real nginx, Apache and Caddy, and in {@code preview}. Where a server is
 * not installed its tests are skipped; with {@code -Dwarta.servers.required=true} they fail.
 */
class ServersIT {

  @TempDir private Path folder;

  @Test
  void nginxServesASite() throws Exception {
    ServedSite site = ServedSite.build(folder, "");
    try (WebServer server = nginx(site)) {
      check(server, site, "");
      HttpResponse<String> zipped = server.get("/nasional/a/", "Accept-Encoding", "gzip");
      assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
      assertThat(zipped.headers().firstValue("Vary")).contains("Accept-Encoding");
      assertThat(location(server.get("/lama/a?utm=1"))).endsWith("/nasional/a/?utm=1");
    }
  }

  @Test
  void nginxServesASiteBelowAPath() throws Exception {
    ServedSite site = ServedSite.build(folder, "/berita");
    try (WebServer server = nginx(site)) {
      check(server, site, "/berita");
    }
  }

  @Test
  void apacheServesASite() throws Exception {
    ServedSite site = ServedSite.build(folder, "");
    try (WebServer server = apache(site)) {
      check(server, site, "");
      assertThat(location(server.get("/lama/a?utm=1"))).endsWith("/nasional/a/?utm=1");
    }
  }

  @Test
  void apacheServesASiteBelowAPath() throws Exception {
    ServedSite site = ServedSite.build(folder, "/berita");
    try (WebServer server = apache(site)) {
      check(server, site, "/berita");
    }
  }

  @Test
  void caddyServesASite() throws Exception {
    ServedSite site = ServedSite.build(folder, "");
    try (WebServer server = caddy(site)) {
      check(server, site, "");
      HttpResponse<String> zipped = server.get("/nasional/a/", "Accept-Encoding", "gzip");
      assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
    }
  }

  @Test
  void caddyServesASiteBelowAPath() throws Exception {
    ServedSite site = ServedSite.build(folder, "/berita");
    try (WebServer server = caddy(site)) {
      check(server, site, "/berita");
    }
  }

  @Test
  void previewServesASite() throws Exception {
    ServedSite site = ServedSite.build(folder, "");
    try (WebServer server = preview(site, "")) {
      checkPreview(server, site, "");
      HttpResponse<String> zipped = server.get("/nasional/a/", "Accept-Encoding", "gzip");
      assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
      assertThat(location(server.get("/lama/a?utm=1"))).endsWith("/nasional/a/?utm=1");
    }
  }

  @Test
  void previewServesASiteBelowAPath() throws Exception {
    ServedSite site = ServedSite.build(folder, "/berita");
    try (WebServer server = preview(site, "/berita")) {
      checkPreview(server, site, "/berita");
    }
  }

  private static void checkPreview(WebServer server, ServedSite site, String prefix)
      throws Exception {
    checkRedirects(server, prefix);
    checkGone(server, prefix);
    HttpResponse<String> page = server.get(prefix + "/nasional/a/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(sources(only(page, "Content-Security-Policy"), "style-src"))
        .containsAll(hashes(site, "style"));
    assertThat(only(server.get(prefix + site.asset("print")), "Cache-Control"))
        .isEqualTo("public, max-age=31536000, immutable");
    HttpResponse<String> manifest = server.get(prefix + "/manifest.webmanifest");
    assertThat(only(manifest, "Content-Type")).isEqualTo("application/manifest+json");
  }

  private static void check(WebServer server, ServedSite site, String prefix) throws Exception {
    checkRedirects(server, prefix);
    checkGone(server, prefix);
    checkHeaders(server, site, prefix);
    checkCaches(server, site, prefix);
  }

  private static void checkRedirects(WebServer server, String prefix) throws Exception {
    for (String old :
        List.of(
            "/lama/a/",
            "/lama/a",
            "/2019/a.html",
            "/berita/caf%C3%A9/",
            "/berita/caf%C3%A9",
            "/q/a%22b'c/",
            "/bintang/*/:nama/",
            "/harga/$1%7Bx%7D/",
            "/titik/a.b/",
            "/kurung/%7B$HOME%7D/(a%7Cb)+/",
            "/panjang/" + "p".repeat(190) + "/")) {
      HttpResponse<String> answer = server.get(prefix + old);
      assertThat(answer.statusCode()).as(old + "\n" + server.log()).isEqualTo(301);
      assertThat(location(answer)).as(old).endsWith(prefix + "/nasional/a/");
    }
    for (String other : List.of("/lama/a/b/", "/2019/axhtml", "/titik/axb/", "/lama/")) {
      assertThat(server.get(prefix + other).statusCode()).as(other).isEqualTo(404);
    }
  }

  private static void checkGone(WebServer server, String prefix) throws Exception {
    for (String old : List.of("/nasional/habis/", "/nasional/habis", "/lama/habis/")) {
      HttpResponse<String> answer = server.get(prefix + old);
      assertThat(answer.statusCode()).as(old + "\n" + server.log()).isEqualTo(410);
      assertThat(answer.body()).as(old).contains("Halaman ini sudah tidak ada");
      assertThat(answer.headers().firstValue("Content-Security-Policy")).as(old).isPresent();
    }
    HttpResponse<String> lost = server.get(prefix + "/tidak-ada/");
    assertThat(lost.statusCode()).isEqualTo(404);
    assertThat(lost.body()).contains("Halaman tidak ditemukan");
  }

  private static void checkHeaders(WebServer server, ServedSite site, String prefix)
      throws Exception {
    HttpResponse<String> page = server.get(prefix + "/nasional/a/");
    assertThat(page.statusCode()).isEqualTo(200);
    String policy = only(page, "Content-Security-Policy");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .endsWith("; frame-ancestors 'self'; upgrade-insecure-requests");
    assertThat(sources(policy, "style-src")).contains("'self'").containsAll(hashes(site, "style"));
    assertThat(sources(policy, "script-src"))
        .contains("'self'", "https://plausible.io")
        .containsAll(hashes(site, "script"));
    assertThat(only(page, "Strict-Transport-Security")).isEqualTo("max-age=31536000");
    assertThat(only(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(only(page, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
    assertThat(only(page, "Permissions-Policy")).contains("camera=()", "browsing-topics=()");
    assertThat(page.headers().firstValue("X-Robots-Tag")).isEmpty();
    HttpResponse<String> manifest = server.get(prefix + "/manifest.webmanifest");
    assertThat(only(manifest, "Content-Type")).startsWith("application/manifest+json");
  }

  /** Of the inline elements of all pages, computed from what a browser would read. */
  private static List<String> hashes(ServedSite site, String element) throws Exception {
    Pattern inline =
        Pattern.compile(
            "<%1$s(?: type=\"speculationrules\")?>(.*?)</%1$s>".formatted(element), Pattern.DOTALL);
    Set<String> hashes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(site.root())) {
      for (Path page : files.filter(file -> file.toString().endsWith(".html")).toList()) {
        Matcher found = inline.matcher(Files.readString(page));
        while (found.find()) {
          byte[] text = found.group(1).getBytes(StandardCharsets.UTF_8);
          byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
          hashes.add("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
      }
    }
    assertThat(hashes).isNotEmpty();
    return List.copyOf(hashes);
  }

  private static List<String> sources(String policy, String directive) {
    Matcher found = Pattern.compile("(?:^|; )" + directive + " ([^;]*)").matcher(policy);
    assertThat(found.find()).as(policy).isTrue();
    return List.of(found.group(1).split(" "));
  }

  private static void checkCaches(WebServer server, ServedSite site, String prefix)
      throws Exception {
    String pages = "public, max-age=60";
    assertThat(only(server.get(prefix + "/"), "Cache-Control")).isEqualTo(pages);
    assertThat(only(server.get(prefix + "/nasional/a/"), "Cache-Control")).isEqualTo(pages);
    assertThat(only(server.get(prefix + "/feed.xml"), "Cache-Control"))
        .isEqualTo("public, max-age=300");
    assertThat(only(server.get(prefix + "/foto.jpg"), "Cache-Control"))
        .isEqualTo("public, max-age=3600");
    assertThat(only(server.get(prefix + site.asset("print")), "Cache-Control"))
        .isEqualTo("public, max-age=31536000, immutable");
    HttpResponse<String> missing = server.get(prefix + "/assets/hilang.css");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.headers().firstValue("Cache-Control").orElse(""))
        .doesNotContain("immutable");
  }

  private static String only(HttpResponse<String> answer, String header) {
    assertThat(answer.headers().allValues(header)).as(header).hasSize(1);
    return answer.headers().firstValue(header).orElseThrow();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static WebServer nginx(ServedSite site) throws Exception {
    String program = program("nginx");
    int port = WebServer.freePort();
    Path work = site.folder();
    Path config =
        site.write(
            "nginx.conf",
            """
            daemon off;
            master_process off;
            pid %1$s/nginx.pid;
            error_log stderr;
            events {}
            http {
              include /etc/nginx/mime.types;
              access_log off;
              client_body_temp_path %1$s/t1;
              proxy_temp_path %1$s/t2;
              fastcgi_temp_path %1$s/t3;
              uwsgi_temp_path %1$s/t4;
              scgi_temp_path %1$s/t5;
              include %1$s/nginx-http.conf;
              server {
                listen 127.0.0.1:%2$d;
                root %3$s;
                include %1$s/nginx-server.conf;
              }
            }
            """
                .formatted(work, port, site.root()));
    return WebServer.start(work, port, List.of(program, "-c", config.toString(), "-e", "stderr"));
  }

  private static WebServer apache(ServedSite site) throws Exception {
    String program = program("apache2");
    int port = WebServer.freePort();
    Path work = site.folder();
    StringBuilder modules = new StringBuilder();
    for (String module : List.of("mpm_event", "authz_core", "dir", "mime", "alias", "headers")) {
      modules.append(
          "LoadModule %1$s_module /usr/lib/apache2/modules/mod_%1$s.so%n".formatted(module));
    }
    Path config =
        site.write(
            "apache.conf",
            modules
                + """
                ServerRoot %1$s
                ServerName localhost
                PidFile %1$s/apache.pid
                DefaultRuntimeDir %1$s
                Listen 127.0.0.1:%2$d
                User www-data
                Group www-data
                ErrorLog /dev/stderr
                TypesConfig /etc/mime.types
                DirectoryIndex index.html
                DocumentRoot %3$s
                <Directory %3$s>
                  Options None
                  AllowOverride FileInfo
                  Require all granted
                </Directory>
                """
                    .formatted(work, port, site.root()));
    return WebServer.start(work, port, List.of(program, "-X", "-f", config.toString()));
  }

  private static WebServer caddy(ServedSite site) throws Exception {
    String program = program("caddy");
    int port = WebServer.freePort();
    Path work = site.folder();
    Path config =
        site.write(
            "Caddyfile.test",
            """
            {
              admin off
              auto_https off
            }
            http://127.0.0.1:%2$d {
              bind 127.0.0.1
              root * %3$s
              import %1$s/Caddyfile
              file_server {
                precompressed gzip
              }
            }
            """
                .formatted(work, port, site.root()));
    return WebServer.start(
        work,
        port,
        List.of(program, "run", "--config", config.toString(), "--adapter", "caddyfile"));
  }

  private static WebServer preview(ServedSite site, String prefix) throws Exception {
    int port = WebServer.freePort();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path jar = Path.of(System.getProperty("site.jar", "site.jar")).toAbsolutePath();
    String output = site.root() + prefix;
    return WebServer.start(
        site.folder(),
        port,
        List.of(
            java.toString(),
            "-jar",
            jar.toString(),
            "preview",
            "--port",
            String.valueOf(port),
            "--output",
            output));
  }

  private static String program(String name) {
    Optional<Path> found =
        Stream.of("/usr/sbin", "/usr/bin", "/usr/local/bin", "/usr/local/sbin")
            .map(folder -> Path.of(folder, name))
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty() && Boolean.getBoolean("warta.servers.required")) {
      throw new AssertionError(name + " is required and not installed");
    }
    return found.map(Path::toString).orElseGet(() -> abort(name + " is not installed"));
  }
}
