package warta.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import warta.content.Bodies;
import warta.content.ContentFile;
import warta.content.Document;
import warta.content.FrontMatter.LeadImage;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;
import warta.markdown.Body;
import warta.markdown.BodyFacts;

/** What a good editor would remark on: nothing of it keeps a site from being published. */
public final class EditorialChecks {

  /** Google Discover shows large images only: at least 1200 px wide and 300,000 pixels. */
  private static final int DISCOVER_WIDTH = 1200;

  private static final long DISCOVER_PIXELS = 300_000;

  /** Longer headlines are cut by search engines and in cards. */
  private static final int LONGEST_HEADLINE = 110;

  private static final int GOOD_HEADLINE = 70;

  /** Fewer letters may be an abbreviation, such as ASEAN. */
  private static final int SHOUTED_LETTERS = 8;

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(oleh|by|penulis|ditulis oleh|written by)[\\s:].*", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXCITED = Pattern.compile("[!?]*!{2,}[!?]*");

  /** Words that say nothing about where a link leads (WCAG 2.2, success criterion 2.4.4). */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "di sini",
          "disini",
          "sini",
          "klik di sini",
          "klik disini",
          "klik",
          "baca di sini",
          "lihat di sini",
          "tautan ini",
          "here",
          "click here",
          "this link",
          "read more");

  private static final Pattern END = Pattern.compile("[.,:;»›→\\s]+$");

  private final Site site;
  private final Bodies bodies;
  private final Consumer<Diagnostic> remarks;

  public EditorialChecks(Site site, Bodies bodies, Consumer<Diagnostic> remarks) {
    this.site = site;
    this.bodies = bodies;
    this.remarks = remarks;
  }

  /** Judges all visible texts. */
  public void check() {
    Map<String, Article> headlines = new HashMap<>();
    for (Article article : site.articles()) {
      checkHeadline(article.document());
      checkRepeated(article, headlines);
      checkLead(article.document());
      if (article.frontMatter().description().isEmpty()) {
        remark(Rule.NO_DESCRIPTION, article.frontMatter().titlePlace());
      }
      checkText(article.document());
    }
    site.pages().forEach(page -> checkText(page.document()));
    site.authors().values().forEach(author -> checkName(author.document()));
  }

  private void checkHeadline(Document document) {
    String title = document.frontMatter().title();
    Location place = document.frontMatter().titlePlace();
    int length = title.codePointCount(0, title.length());
    if (length > LONGEST_HEADLINE) {
      remarks.accept(
          Diagnostic.at(Rule.LONG_HEADLINE, place)
              .with("length", length)
              .with("limit", LONGEST_HEADLINE)
              .with("good", GOOD_HEADLINE));
    }
    if (isShouted(title)) {
      remark(Rule.SHOUTED_HEADLINE, place);
    }
    if (EXCITED.matcher(title).find()) {
      remark(Rule.EXCITED_HEADLINE, place);
    }
  }

  /** All letters are capitals, and there are more than an abbreviation has. */
  private static boolean isShouted(String title) {
    long letters = title.codePoints().filter(Character::isLetter).count();
    long small = title.codePoints().filter(Character::isLowerCase).count();
    return letters >= SHOUTED_LETTERS
        && small == 0
        && !title.equals(title.toLowerCase(Locale.ROOT));
  }

  private void checkRepeated(Article article, Map<String, Article> headlines) {
    String title = article.frontMatter().title();
    String key = title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    Article first = headlines.putIfAbsent(key, article);
    if (first != null && !key.isEmpty()) {
      remarks.accept(
          Diagnostic.at(Rule.REPEATED_HEADLINE, article.frontMatter().titlePlace())
              .with("title", title)
              .withNote("other", first.frontMatter().titlePlace(), Map.of()));
    }
  }

  private void checkLead(Document document) {
    LeadImage image = document.frontMatter().image();
    if (image == null) {
      return;
    }
    Location place = image.file().location();
    if (LeadPhoto.of(document, site.links()).map(LeadPhoto::credit).orElse("").isEmpty()
        && image.credit().isEmpty()) {
      remarks.accept(Diagnostic.at(Rule.NO_CREDIT, place).with("image", image.file().value()));
    }
    Optional<ContentFile> file = site.links().image(document.path(), image.file().value());
    if (file.isEmpty() || file.get().width() == 0 || file.get().isVector()) {
      return;
    }
    int width = file.get().width();
    int height = file.get().height();
    if (width < DISCOVER_WIDTH || (long) width * height < DISCOVER_PIXELS) {
      remarks.accept(
          Diagnostic.at(Rule.SMALL_IMAGE, place)
              .with("image", image.file().value())
              .with("width", width)
              .with("height", height));
    }
    if (height > width && image.focus().isEmpty()) {
      remarks.accept(
          Diagnostic.at(Rule.PORTRAIT_WITHOUT_FOCUS, place).with("image", image.file().value()));
    }
  }

  private void checkText(Document document) {
    int above = 1;
    for (BodyFacts.Heading heading : document.facts().headings()) {
      if (heading.level() == 1) {
        remarks.accept(
            Diagnostic.at(Rule.HEADING_ONE, place(document, heading.place()))
                .with("heading", heading.text()));
      } else if (heading.level() > above + 1) {
        remarks.accept(
            Diagnostic.at(Rule.HEADING_JUMP, place(document, heading.place()))
                .with("level", heading.level())
                .with("expected", above + 1));
      }
      above = heading.level();
    }
    for (LinkTexts.LinkText link : LinkTexts.of(bodies.of(document))) {
      String words = END.matcher(link.words()).replaceAll("").toLowerCase(Locale.ROOT);
      if (EMPTY_WORDS.contains(words)) {
        remarks.accept(
            Diagnostic.at(Rule.EMPTY_LINK_TEXT, place(document, link.place()))
                .with("text", link.words()));
      }
    }
  }

  private void checkName(Document author) {
    String name = author.frontMatter().title();
    if (BYLINE.matcher(name).matches()) {
      remarks.accept(
          Diagnostic.at(Rule.BYLINE_IN_NAME, author.frontMatter().titlePlace())
              .with("name", name)
              .with("suggestion", name.replaceFirst("(?i)^(ditulis |written )?\\w+[\\s:]+", "")));
    }
  }

  private void remark(Rule rule, Location place) {
    remarks.accept(Diagnostic.at(rule, place));
  }

  private static Location place(Document document, Body.Place place) {
    return new Location(document.path().sitePath(), place.line(), place.column(), place.length());
  }
}
