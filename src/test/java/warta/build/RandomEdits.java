package warta.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import warta.golden.SiteText;
import warta.golden.TestSite;
import warta.image.Photographs;

/** A small newsroom and what editors and designers may do to it, by the roll of a die. */
final class RandomEdits {

  private static final List<String> TAGS = List.of("Laut", "LAUT", "Ekonomi", "Ikan Asin");
  private static final List<String> AUTHORS = List.of("siti", "adi");
  private static final List<String> SECTIONS = List.of("nasional", "opini", "nasional/daerah");
  private static final List<String> ACCENTS = List.of("", "accent: red", "accent: blue");
  private static final List<String> VIDEOS =
      List.of("https://youtu.be/abcdefghijk", "[Peta](https://vimeo.com/1234)");
  private static final List<String> KINDS = List.of("report", "opinion", "fact-check");
  private static final List<String> TIMES =
      List.of(
          "2024-12-10T00:00+07:00",
          "2024-12-11T06:00+07:00",
          "2025-01-01T00:00+07:00",
          "2025-01-05T12:00+07:00");

  private static final List<String> HOSTS =
      List.of("[]", "[nginx, caddy]", "[cloudflare]", "[github-pages, apache]");
  private static final List<String> IDENTITIES =
      List.of(
          "publisher: {name: PT Warta}",
          "newsroom: {contact: pages/kontak.md, ethics: /etik/}",
          "brand: {logo: static/peta.png}",
          "brand: {share: static/peta.png, icons: static/peta.png}");
  private static final List<String> AI = List.of("allow", "block");

  private final Random random;
  private final TestSite site = TestSite.empty();
  private Map<String, String> saved = Map.of();
  private String now = TestSite.NOW;
  private String savedNow = now;
  private int number;

  RandomEdits(long seed) {
    this.random = new Random(seed);
    site.write("content/site.yaml", config("Warta", 3));
    for (String section : List.of("nasional", "opini")) {
      site.write("content/" + section + "/_index.md", "---\ntitle: " + section + "\n---\n");
    }
    for (String author : AUTHORS) {
      site.write(
          "content/authors/" + author + ".md", "---\ntitle: " + author + "\n---\nTentang.\n");
    }
    site.write("content/pages/kontak.md", "---\ntitle: Kontak\n---\nSurat.\n");
    site.write("content/static/a.txt", "a");
    site.write("content/static/peta.png", SiteText.png(4, 3));
    site.write("content/static/laut.jpg", somePhoto());
    for (int i = 0; i < 8; i++) {
      addArticle();
    }
  }

  TestSite site() {
    return site;
  }

  String now() {
    return now;
  }

  /** Makes one edit and says which. */
  String next() {
    saved = snapshot();
    savedNow = now;
    return switch (random.nextInt(39)) {
      case 0 -> change("text", "Isi", "Isi " + number++);
      case 1 -> change("title", "title: ", "title: Baru ");
      case 2 -> set("tags", "[" + pick(TAGS) + ", " + pick(TAGS) + "]");
      case 3 -> set("authors", "[" + pick(AUTHORS) + "]");
      case 4 -> set("date", date());
      case 5 -> set("kind", pick(KINDS));
      case 6 -> write("content/static/peta.png", SiteText.png(1 + random.nextInt(9), 3));
      case 7 ->
          write(
              "content/" + pick(SECTIONS) + "/_index.md",
              "---\ntitle: Rubrik %d\nweight: %d\n%s\n---\nTeks %d.\n"
                  .formatted(
                      random.nextInt(3), random.nextInt(3), pick(ACCENTS), random.nextInt(3)));
      case 8 ->
          write("content/site.yaml", config("Warta " + random.nextInt(2), 1 + random.nextInt(4)));
      case 9 -> override("templates/partials/kicker.peb", "<p>{{ card.kicker }} !</p>");
      case 10 -> override("templates/i18n/id.yaml", "by: Tulisan\nnewest: Anyar\n");
      case 11 -> override("templates/assets/tokens.css", "body { color: red }\n");
      case 12 -> delete();
      case 13 -> rename();
      case 14 -> "new " + addArticle();
      case 15 -> set("draft", random.nextBoolean() ? "true" : "false");
      case 16 -> link();
      case 17 -> set("aliases", "[/lama/" + random.nextInt(6) + "/]");
      case 18 -> set("expires", "2025-01-0" + (1 + random.nextInt(8)));
      case 19 -> set("updated", date());
      case 20 -> set("noindex", random.nextBoolean() ? "true" : "false");
      case 21 -> override("templates/assets/feed.css", "item { color: red }\n");
      case 22 -> set("keyPoints", "[Satu., Dua " + random.nextInt(3) + ".]");
      case 23 ->
          write(
              "content/pages/kontak.md",
              "---\ntitle: Kontak\nslug: kontak-%d\n---\nSurat.\n".formatted(random.nextInt(3)));
      case 24, 25 -> photo();
      case 26 -> change("focus", "focus: \\d+%", "focus: " + random.nextInt(100) + "%");
      case 27 -> change("a link to the photo", "Isi", "[Foto](foto.jpg) Isi");
      case 28 -> set("corrections", corrections());
      case 29 -> change("a video", "\nIsi", "\n" + pick(VIDEOS) + "\n\nIsi");
      case 30, 31, 32 -> further("later words", "Lagi", "Lagi " + number++);
      case 33 -> further("a link out", "Lagi", "[Lagi](https://example.com/" + number++ + ")");
      case 34 -> further("a part", "\nLagi", "\n## Bagian " + random.nextInt(3) + "\n\nLagi");
      case 35 -> further("many words", "Lagi", "Lagi" + " lagi".repeat(random.nextInt(400)));
      case 36 -> spoilOutput();
      case 37 ->
          further("a link to a part", "Lagi", "[Bagian](#bagian-" + random.nextInt(3) + ") Lagi");
      default -> {
        now = pick(TIMES);
        yield "now " + now;
      }
    };
  }

  /** Takes back the last edit. */
  void undo() {
    for (String folder : List.of("content", "templates")) {
      site.delete(folder);
    }
    saved.forEach((path, bytes) -> site.write(path, bytes.getBytes(StandardCharsets.ISO_8859_1)));
    now = savedNow;
  }

  private Map<String, String> snapshot() {
    Map<String, String> files = site.files(".");
    files.keySet().removeIf(path -> !path.startsWith("content/") && !path.startsWith("templates/"));
    return files;
  }

  private String config(String title, int size) {
    return """
        title: %s
        baseUrl: https://example.org/
        lists: {front: %d, archive: 2, newest: 2, secondary: 1, block: 2, related: 2}
        readAlso: %s
        lite: %s
        menus: {footer: [pages/kontak.md]}
        hosts: %s
        precompress: %s
        robots: {ai: %s}
        feeds: {items: %d, content: %s, topics: %s}
        sitemap: {pages: %s}
        images: {quality: %d, webp: %s}
        %s
        """
        .formatted(
            title,
            size,
            size > 1,
            random.nextBoolean(),
            pick(HOSTS),
            random.nextBoolean(),
            pick(AI),
            size,
            size % 2 == 0 ? "full" : "excerpt",
            size < 3,
            size < 4,
            60 + size % 2,
            size < 3,
            pick(IDENTITIES));
  }

  private String addArticle() {
    String path = "content/" + pick(SECTIONS) + "/a" + number++;
    boolean bundle = random.nextInt(3) == 0;
    String image = bundle ? "foto.jpg" : pick(List.of("/peta.png", "/laut.jpg"));
    site.write(
        path + (bundle ? "/index.md" : ".md"),
        """
        ---
        title: Kabar %d
        date: %s
        expires: 2025-12-31
        aliases: []
        updated: 2024-12-30
        corrections: []
        noindex: false
        tags: [%s]
        authors: [%s]
        kind: %s
        draft: false
        keyPoints: []
        image: {file: %s, alt: x, focus: 50%% 50%%}
        ---
        Isi.[^1] ![Foto](%6$s)
        %7$s
        [^1]: Catatan.
        """
            .formatted(number, date(), pick(TAGS), pick(AUTHORS), pick(KINDS), image, further()));
    if (bundle) {
      site.write(path + "/foto.jpg", somePhoto());
    }
    return path;
  }

  /** More paragraphs, so that some articles name another one amid their text. */
  private String further() {
    return "\nLagi.\n".repeat(random.nextInt(2) * 6);
  }

  /** A small one: some wider than what is asked of them, some with texts of their own. */
  private byte[] somePhoto() {
    int number = random.nextInt(5);
    byte[] photo = Photographs.jpeg(20 + 90 * number, 40 + 30 * number, number);
    return number % 2 == 0 ? photo : Photographs.withIptc(photo, 80, "Foto " + number);
  }

  /** Replaces a photo, takes it away, or breaks it. */
  private String photo() {
    List<String> photos = new ArrayList<>(site.files("content").keySet());
    photos.removeIf(path -> !path.endsWith(".jpg"));
    String path = "content/" + pick(photos);
    return switch (random.nextInt(6)) {
      case 0 -> {
        site.delete(path);
        yield "delete " + path;
      }
      case 1 -> write(path, Arrays.copyOf(somePhoto(), 300));
      default -> write(path, somePhoto());
    };
  }

  private String date() {
    return "2024-%02d-%02dT%02d:00"
        .formatted(11 + random.nextInt(2), 1 + random.nextInt(28), random.nextInt(24));
  }

  private String corrections() {
    return List.of(
            "[]",
            "{date: %s, text: Salah tulis.}".formatted(date()),
            "[{date: %s, text: Salah.}, {date: %s, text: Keliru.}]".formatted(date(), date()))
        .get(random.nextInt(3));
  }

  private String change(String name, String old, String fresh) {
    String path = article();
    site.write(path, site.read(path).replaceFirst(old, fresh));
    return name + " of " + path;
  }

  /** Changes the end of some texts, which their own pages show and hardly any other. */
  private String further(String name, String old, String fresh) {
    StringBuilder told = new StringBuilder();
    for (int texts = 1 + random.nextInt(3); texts > 0; texts--) {
      told.append(change(name, old, fresh)).append(' ');
    }
    return told.toString();
  }

  /** Takes a page away from what is published, or cuts it short. */
  private String spoilOutput() {
    List<String> pages = new ArrayList<>(site.output().keySet());
    pages.removeIf(path -> !path.endsWith(".html"));
    if (pages.isEmpty()) {
      return "nothing is published";
    }
    String path = "public/" + pick(pages);
    if (random.nextBoolean()) {
      site.delete(path);
      return "delete " + path;
    }
    return write(path, "<p>");
  }

  private String set(String key, String value) {
    String path = article();
    site.write(path, site.read(path).replaceFirst("\n" + key + ": .*", "\n" + key + ": " + value));
    return path + " " + key + ": " + value;
  }

  private String link() {
    String path = article();
    String target = article();
    String up = "../".repeat((int) path.chars().filter(c -> c == '/').count() - 1);
    site.write(path, site.read(path) + "\n[ke](" + up + target.replace("content/", "") + ")\n");
    return path + " links to " + target;
  }

  private String delete() {
    String path = article();
    site.delete(path.endsWith("/index.md") ? path.replace("/index.md", "") : path);
    return "delete " + path;
  }

  private String rename() {
    String path = article();
    String folder = path.replaceFirst("(/index)?\\.md$", "");
    String fresh = "content/" + pick(SECTIONS) + "/b" + number++;
    for (Map.Entry<String, String> file : site.files(".").entrySet()) {
      String name = file.getKey();
      if (name.equals(path) || name.startsWith(folder + "/")) {
        site.write(
            fresh + name.substring(folder.length()),
            file.getValue().getBytes(StandardCharsets.ISO_8859_1));
        site.delete(name);
      }
    }
    return "rename " + path + " to " + fresh;
  }

  /** Adds a file of the theme, or takes it away again. */
  private String override(String path, String text) {
    if (site.has(path)) {
      site.delete(path);
      return "without " + path;
    }
    return write(path, text);
  }

  private String write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private String write(String path, byte[] bytes) {
    site.write(path, bytes);
    return "write " + path;
  }

  private String article() {
    List<String> all = new ArrayList<>(site.files("content").keySet());
    all.removeIf(
        path ->
            !path.endsWith(".md")
                || path.endsWith("_index.md")
                || path.startsWith("authors/")
                || path.startsWith("pages/"));
    return all.isEmpty() ? addArticle() + ".md" : "content/" + pick(all);
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
