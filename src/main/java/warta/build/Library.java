package warta.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import warta.build.FolderWalker.Found;
import warta.config.SiteConfig;
import warta.config.SiteConfig.MarkdownConfig;
import warta.content.Bodies;
import warta.content.ContentFile;
import warta.content.ContentPath;
import warta.content.Document;
import warta.content.DocumentParser;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;
import warta.markdown.Body;
import warta.markdown.MarkdownOptions;
import warta.markdown.MarkdownOptions.HtmlPolicy;
import warta.markdown.MarkdownRenderer;

/** All documents of a site as they were read, with their texts. */
final class Library implements Bodies {

  private final List<Document> documents = new ArrayList<>();
  private final Map<String, Body> bodies = new HashMap<>();
  private final Set<String> unreadable = new HashSet<>();
  private final List<ContentFile> files;

  private Library(List<ContentFile> files) {
    this.files = files;
  }

  /** Reads and parses all texts, and looks at all files beside them. */
  static Library read(
      SourceReader.Sources sources, SiteConfig config, Workers workers, Diagnostics faults) {
    DocumentParser parser = new DocumentParser(new MarkdownRenderer(options(config.markdown())));
    List<Optional<ContentFile>> files =
        workers.map(sources.files(), found -> SourceReader.read(found, faults::add));
    Library library = new Library(files.stream().flatMap(Optional::stream).toList());
    Map<String, Body> bodies = new ConcurrentHashMap<>();
    List<Optional<Document>> parsed =
        workers.map(sources.texts(), found -> parse(found, parser, bodies, faults));
    library.bodies.putAll(bodies);
    for (int i = 0; i < parsed.size(); i++) {
      String path = sources.texts().get(i).path();
      parsed.get(i).ifPresentOrElse(library.documents::add, () -> library.unreadable.add(path));
    }
    return library;
  }

  private static Optional<Document> parse(
      Found found, DocumentParser parser, Map<String, Body> bodies, Diagnostics faults) {
    String sitePath = SourceReader.CONTENT + "/" + found.path();
    Optional<ContentPath> path = ContentPath.of(found.path());
    if (path.isEmpty()) {
      faults.add(
          Diagnostic.at(Rule.MISPLACED_FILE, Location.ofFile(sitePath))
              .with("section", "nama-rubrik"));
      return Optional.empty();
    }
    return TextReader.read(found.file(), sitePath, faults::add)
        .flatMap(text -> parser.parse(path.get(), text.source(), text.hash(), faults::add))
        .map(
            read -> {
              bodies.put(found.path(), read.body());
              return read.document();
            });
  }

  private static MarkdownOptions options(MarkdownConfig config) {
    HtmlPolicy html =
        switch (config.html()) {
          case SAFE -> HtmlPolicy.SAFE;
          case ESCAPE -> HtmlPolicy.ESCAPE;
          case TRUSTED -> HtmlPolicy.TRUSTED;
        };
    return new MarkdownOptions(html, config.typographicQuotes(), true);
  }

  @Override
  public Body of(Document document) {
    return bodies.getOrDefault(document.path().path(), Body.EMPTY);
  }

  /** In order of their paths. */
  List<Document> documents() {
    return documents;
  }

  List<ContentFile> files() {
    return files;
  }

  /** The paths of texts that could not be read at all. */
  Set<String> unreadable() {
    return unreadable;
  }
}
