package warta.edit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import warta.build.Overlay;
import warta.build.SiteSurvey;
import warta.config.SiteConfig;
import warta.config.SiteConfig.MenuEntry;
import warta.content.Document;
import warta.content.DocumentKind;
import warta.content.FrontMatter;
import warta.data.DataFormat;
import warta.data.Located;
import warta.diagnostic.Phrase;
import warta.text.Slugs;

/** Gives an article or page another name or section, and lets nothing that leads to it break. */
public final class Renaming {

  private final Path content;
  private final SiteSurvey survey;
  private final Document document;
  private final String slug;
  private final String section;
  private final List<FileChange> changes = new ArrayList<>();
  private final List<Phrase> remarks = new ArrayList<>();

  private Renaming(
      Path content, SiteSurvey survey, Document document, String slug, String section) {
    this.content = content;
    this.survey = survey;
    this.document = document;
    this.slug = slug.isEmpty() ? document.path().name() : slug;
    this.section = section.isEmpty() ? document.path().section() : section;
  }

  /**
   * All changes of a renaming.
   *
   * @param slug the new name, or empty to keep it
   * @param section the path of a section that exists, or empty to keep it
   */
  public static ChangeSet plan(
      Path content, SiteSurvey survey, Document document, String slug, String section)
      throws EditRefusedException {
    DocumentKind kind = document.path().kind();
    if (kind != DocumentKind.ARTICLE && !(kind == DocumentKind.PAGE && section.isEmpty())) {
      throw new EditRefusedException(
          Phrase.refusal("edit.not-renamed").with("file", document.path().sitePath()));
    }
    if (!slug.isEmpty() && !Slugs.isSlug(slug)) {
      throw new EditRefusedException(
          Phrase.refusal("edit.bad-slug").with("name", slug).with("suggestion", Slugs.of(slug)));
    }
    return new Renaming(content, survey, document, slug, section).plan(!slug.isEmpty());
  }

  private ChangeSet plan(boolean renamed) throws EditRefusedException {
    boolean bundle = document.path().isBundle();
    String folder = document.path().kind() == DocumentKind.PAGE ? "pages" : section;
    String from = bundle ? document.path().folder() : document.path().path();
    String to = folder + "/" + slug + (bundle ? "" : ".md");
    String other = folder + "/" + slug + (bundle ? ".md" : "");
    boolean moves = !from.equals(to);
    if (moves && (Files.exists(content.resolve(to)) || Files.exists(content.resolve(other)))) {
      throw new EditRefusedException(
          Phrase.refusal("edit.name-taken")
              .with("file", "content/" + (Files.exists(content.resolve(to)) ? to : other)));
    }
    Overlay move = new Overlay(moves ? Map.of(from, to) : Map.of(), Map.of());
    changeItself(move, renamed);
    for (Document one : survey.documents()) {
      if (!one.path().path().equals(document.path().path()) && LinkRewriter.concerns(one, move)) {
        changeLinks(one, move);
      }
    }
    changeMenus(move);
    if (!moves && changes.isEmpty()) {
      throw new EditRefusedException(
          Phrase.refusal("edit.same-name").with("file", document.path().sitePath()));
    }
    if (!survey.unreadable().isEmpty()) {
      remarks.add(
          Phrase.of("edit.unread")
              .with("files", String.join(", ", survey.unreadable().stream().sorted().toList())));
    }
    return new ChangeSet(changes, move.moved(), remarks);
  }

  private void changeItself(Overlay move, boolean renamed) throws EditRefusedException {
    TextFile file = TextFile.read(content, document.path().path());
    FrontMatterEditor editor = FrontMatterEditor.of(file);
    FrontMatter front = document.frontMatter();
    if (renamed && !front.slug().isEmpty() && !front.slug().equals(slug)) {
      editor.setText("slug", slug);
    }
    changeAliases(editor, renamed || front.slug().isEmpty() ? slug : front.slug());
    LinkRewriter links = new LinkRewriter(file, document, move);
    links.frontMatter(editor);
    List<TextEdit> edits = new ArrayList<>(editor.edits());
    edits.addAll(links.body());
    remarks.addAll(links.remarks());
    add(file.change(move.pathOf(file.path()), edits));
  }

  /** The old address of a published text leads on to the new one. */
  private void changeAliases(FrontMatterEditor editor, String newSlug) throws EditRefusedException {
    String old = survey.site().addresses().get(document.path().path());
    String now = address(newSlug);
    if (old == null) {
      remarkOnHidden(editor, now);
      return;
    }
    if (old.equals(now)) {
      return;
    }
    List<Located<String>> aliases = document.frontMatter().aliases();
    Optional<Located<String>> back =
        aliases.stream().filter(alias -> alias.value().equals(now)).findFirst();
    if (back.isPresent()) {
      editor.replaceAt(back.get().location(), old);
    } else if (aliases.stream().noneMatch(alias -> alias.value().equals(old))) {
      editor.addToList("aliases", old);
    }
  }

  /** A draft may have been public before; an expired text was. */
  private void remarkOnHidden(FrontMatterEditor editor, String now) throws EditRefusedException {
    FrontMatter front = document.frontMatter();
    String slug = front.slug().isEmpty() ? Slugs.of(document.path().name()) : front.slug();
    String old = address(document.path().section(), slug);
    if (old.equals(now) || front.aliases().stream().anyMatch(a -> a.value().equals(old))) {
      return;
    }
    if (front.draft()) {
      remarks.add(Phrase.of("edit.was-public").with("address", old));
    } else if (front.expires() != null) {
      editor.addToList("aliases", old);
    }
  }

  private String address(String newSlug) {
    return address(section, newSlug);
  }

  private String address(String inSection, String newSlug) {
    SiteConfig config = survey.config();
    if (document.path().kind() == DocumentKind.PAGE) {
      return config.permalinks().ofPage(newSlug);
    }
    var date = document.frontMatter().date();
    LocalDate day =
        date == null
            ? LocalDate.EPOCH
            : date.toInstant(config.zone()).atZone(config.zone()).toLocalDate();
    return config.permalinks().ofArticle(inSection, newSlug, day);
  }

  private void changeLinks(Document one, Overlay move) throws EditRefusedException {
    TextFile file = TextFile.read(content, one.path().path());
    LinkRewriter links = new LinkRewriter(file, one, move);
    FrontMatterEditor editor = FrontMatterEditor.of(file);
    links.frontMatter(editor);
    List<TextEdit> edits = new ArrayList<>(editor.edits());
    edits.addAll(links.body());
    remarks.addAll(links.remarks());
    add(file.change(move.pathOf(file.path()), edits));
  }

  private void changeMenus(Overlay move) throws EditRefusedException {
    SiteConfig config = survey.config();
    List<MenuEntry> entries = new ArrayList<>(config.menus().main());
    entries.addAll(config.menus().footer());
    Map<Integer, TextEdit> edits = new TreeMap<>();
    TextFile file = TextFile.read(content, "site.yaml");
    for (MenuEntry entry : entries) {
      Located<String> target = entry.target();
      String after = move.pathOf(target.value());
      if (!after.equals(target.value())) {
        int from = file.offset(target.location());
        int to = from + target.location().length();
        String written = Quoting.like(file.text().substring(from, to), after, DataFormat.YAML);
        edits.put(from, new TextEdit(from, to, written));
      }
    }
    add(file.change(file.path(), edits.values()));
  }

  private void add(FileChange change) {
    if (change.changesText()) {
      changes.add(change);
    }
  }
}
