package warta.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warta.build.Overlay;
import warta.content.Document;
import warta.data.Located;
import warta.diagnostic.Phrase;
import warta.markdown.BodyFacts;
import warta.text.SourceText;
import warta.text.UrlPath;

/** Changes the relative paths of one text so that they lead where they led before a move. */
final class LinkRewriter {

  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");

  private final TextFile file;
  private final Document document;
  private final Overlay move;
  private final String newFolder;
  private final Set<TextEdit> edits = new LinkedHashSet<>();
  private final List<Phrase> remarks = new ArrayList<>();

  LinkRewriter(TextFile file, Document document, Overlay move) {
    this.file = file;
    this.document = document;
    this.move = move;
    String newPath = move.pathOf(document.path().path());
    int slash = newPath.lastIndexOf('/');
    this.newFolder = slash < 0 ? "" : newPath.substring(0, slash);
  }

  /** Whether any path of the document must change, without looking at its file. */
  static boolean concerns(Document document, Overlay move) {
    // Only paths are compared, so no text is needed.
    LinkRewriter rewriter =
        new LinkRewriter(
            new TextFile(document.path().path(), false, new SourceText("", "")), document, move);
    return rewriter.targets().stream().anyMatch(t -> rewriter.changed(t).isPresent())
        || rewriter.values().stream().anyMatch(v -> rewriter.changed(v.value()).isPresent());
  }

  /** Changes what the front matter names: the lead image and related stories. */
  void frontMatter(FrontMatterEditor editor) {
    for (Located<String> value : values()) {
      changed(value.value()).ifPresent(path -> editor.replaceAt(value.location(), path));
    }
  }

  /** Changes the links and images of the text. */
  List<TextEdit> body() {
    BodyFacts facts = document.facts();
    for (BodyFacts.LinkUse use : facts.links()) {
      change(use.target(), use.place().line(), use.place().column());
    }
    for (BodyFacts.ImageUse use : facts.images()) {
      change(use.source(), use.place().line(), use.place().column());
    }
    return List.copyOf(edits);
  }

  /** What could not be changed, for the editor to do. */
  List<Phrase> remarks() {
    return remarks;
  }

  private List<String> targets() {
    List<String> targets = new ArrayList<>();
    BodyFacts facts = document.facts();
    facts.links().forEach(use -> targets.add(use.target()));
    facts.images().forEach(use -> targets.add(use.source()));
    return targets;
  }

  private List<Located<String>> values() {
    List<Located<String>> values = new ArrayList<>(document.frontMatter().related());
    if (document.frontMatter().image() != null) {
      values.add(document.frontMatter().image().file());
    }
    return values;
  }

  /** The target that leads to the same file after the move, if it must be another one. */
  private Optional<String> changed(String target) {
    int end = endOfPath(target);
    String path = UrlPath.decode(target.substring(0, end));
    boolean absolute = path.startsWith("/");
    if (path.isEmpty() || target.startsWith("//") || hasScheme(target)) {
      return Optional.empty();
    }
    Optional<String> before = UrlPath.resolve(absolute ? "" : document.path().folder(), path);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    String after = move.pathOf(before.get());
    if (UrlPath.resolve(absolute ? "" : newFolder, path).equals(Optional.of(after))) {
      return Optional.empty();
    }
    String written = absolute ? "/" + after : relativize(newFolder, after);
    boolean encoded = target.substring(0, end).contains("%");
    return Optional.of((encoded ? UrlPath.encode(written) : written) + target.substring(end));
  }

  private void change(String target, int line, int column) {
    Optional<String> changed = changed(target);
    if (changed.isEmpty()) {
      return;
    }
    int from = file.source().startOfLine(line) + column - 1;
    if (!inline(target, changed.get(), from) && !definitions(target, changed.get())) {
      remarks.add(
          Phrase.of("edit.by-hand")
              .with("place", file.source().path() + ":" + line)
              .with("before", target)
              .with("after", changed.get()));
    }
  }

  private boolean inline(String target, String changed, int from) {
    Matcher end = BLANK_LINE.matcher(file.text());
    int to = end.find(from) ? end.start() : file.text().length();
    Matcher found =
        Pattern.compile(
                "(?:\\]\\(\\s*<?|\\b(?:href|src)\\s*=\\s*[\"']?)("
                    + Pattern.quote(target)
                    + ")(?=[)\\s>\"'])")
            .matcher(file.text())
            .region(from, to)
            .useTransparentBounds(true);
    if (!found.find()) {
      return false;
    }
    edits.add(new TextEdit(found.start(1), found.end(1), changed));
    return true;
  }

  /** Link reference definitions: {@code [name]: target}. */
  private boolean definitions(String target, String changed) {
    Matcher found =
        Pattern.compile(
                "(?m)^ {0,3}\\[[^\\]\\r\\n]+\\]:[ \\t]*<?("
                    + Pattern.quote(target)
                    + ")(?=[\\s>]|$)")
            .matcher(file.text());
    boolean any = false;
    while (found.find()) {
      edits.add(new TextEdit(found.start(1), found.end(1), changed));
      any = true;
    }
    return any;
  }

  static String relativize(String folder, String path) {
    List<String> from = folder.isEmpty() ? List.of() : List.of(folder.split("/", -1));
    List<String> to = List.of(path.split("/", -1));
    int common = 0;
    while (common < from.size()
        && common < to.size() - 1
        && from.get(common).equals(to.get(common))) {
      common++;
    }
    return "../".repeat(from.size() - common) + String.join("/", to.subList(common, to.size()));
  }

  private static int endOfPath(String target) {
    int at = 0;
    while (at < target.length() && target.charAt(at) != '#' && target.charAt(at) != '?') {
      at++;
    }
    return at;
  }

  private static boolean hasScheme(String target) {
    int colon = target.indexOf(':');
    int slash = target.indexOf('/');
    return colon > 0 && (slash < 0 || colon < slash);
  }
}
