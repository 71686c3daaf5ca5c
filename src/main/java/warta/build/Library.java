package warta.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import warta.build.FolderWalker.Found;
import warta.build.cache.CachedText;
import warta.build.cache.SourceCache;
import warta.config.SiteConfig;
import warta.config.SiteConfig.MarkdownConfig;
import warta.content.Bodies;
import warta.content.ContentFile;
import warta.content.ContentPath;
import warta.content.Document;
import warta.content.DocumentParser;
import warta.content.DocumentParser.Parsed;
import warta.content.MisplacedFile;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Diagnostics;
import warta.markdown.Body;
import warta.markdown.MarkdownOptions;
import warta.markdown.MarkdownOptions.HtmlPolicy;
import warta.markdown.MarkdownRenderer;
import warta.markdown.PackedFacts;
import warta.text.Fingerprint;

/** All documents of a site as they were read; their texts stay in the cache. */
final class Library implements Bodies {

  private final List<Document> documents = new ArrayList<>();
  private final Set<String> unreadable = new HashSet<>();
  private final AtomicInteger textsRead = new AtomicInteger();
  private final Path content;
  private final List<ContentFile> files;
  private final DocumentParser parser;
  private final SourceCache cache;
  private final Diagnostics faults;

  /** Of all texts whose facts stay in the cache. */
  private final Function<String, PackedFacts> storedFacts = this::factsOf;

  private Library(
      Path content,
      List<ContentFile> files,
      DocumentParser parser,
      SourceCache cache,
      Diagnostics faults) {
    this.content = content;
    this.files = files;
    this.parser = parser;
    this.cache = cache;
    this.faults = faults;
  }

  /** Of all that decides, beside a text itself, what becomes of it. */
  static Fingerprint key(SiteConfig config) {
    MarkdownOptions options = options(config.markdown());
    return Fingerprint.builder()
        .add(BuiltIn.fingerprint())
        .add(options.html().name())
        .add(options.typographicQuotes())
        .add(options.newsroom())
        .build();
  }

  /** A library without a text, into which texts are read. */
  static Library empty(
      Path content,
      List<ContentFile> files,
      SiteConfig config,
      SourceCache cache,
      Diagnostics faults) {
    return new Library(
        content,
        files,
        new DocumentParser(new MarkdownRenderer(options(config.markdown()))),
        cache,
        faults);
  }

  /** Reads and parses all texts, and looks at all files beside them, but for what is known. */
  static Library read(
      SourceReader.Sources found,
      SiteConfig config,
      SourceCache cache,
      Workers workers,
      Diagnostics faults) {
    SourceReader.Sources sources = found.inOrder();
    List<Optional<ContentFile>> files =
        workers.map(sources.files(), file -> SourceReader.read(file, cache, faults::add));
    Library library =
        empty(
            sources.folder(),
            files.stream().flatMap(Optional::stream).toList(),
            config,
            cache,
            faults);
    List<Optional<Document>> parsed =
        workers.map(
            sources.texts(),
            text -> library.read(text, faults::add).map(read -> read.with(library.storedFacts)));
    for (int i = 0; i < parsed.size(); i++) {
      library.add(sources.texts().get(i).path(), parsed.get(i));
    }
    return library;
  }

  /** Adds a text that was read, or notes that it could not be; in order of paths. */
  void add(String path, Optional<Document> document) {
    document.ifPresentOrElse(documents::add, () -> unreadable.add(path));
  }

  /** Reads a text, or finds what is known of it; it is not in the library by that. */
  Optional<Document> read(Found found, Consumer<Diagnostic> report) {
    Optional<ContentPath> path = ContentPath.of(found.path());
    if (path.isEmpty()) {
      report.accept(MisplacedFile.at(found.path()));
      return Optional.empty();
    }
    Optional<CachedText> text =
        cache.find(path.get(), found.state()).or(() -> parse(path.get(), found, report));
    text.ifPresent(t -> t.diagnostics().forEach(report));
    return text.flatMap(t -> Optional.ofNullable(t.document()));
  }

  /** Whether texts that are read into it are kept in a cache. */
  boolean keepsIn(SourceCache other) {
    return cache == other;
  }

  private PackedFacts factsOf(String path) {
    return cache.facts(path).or(() -> factsAgain(path)).orElse(PackedFacts.NONE);
  }

  /** What becomes of a text; empty when its file cannot be read, which is not worth keeping. */
  private Optional<CachedText> parse(ContentPath path, Found found, Consumer<Diagnostic> report) {
    textsRead.incrementAndGet();
    Optional<byte[]> bytes = TextReader.bytes(found.file(), path.sitePath(), report);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    Fingerprint hash = Fingerprint.of(bytes.get());
    return cache
        .find(path, found.state(), hash)
        .or(() -> parse(path, found, bytes.get(), hash, report));
  }

  private Optional<CachedText> parse(
      ContentPath path, Found found, byte[] bytes, Fingerprint hash, Consumer<Diagnostic> report) {
    return TextReader.decode(path.sitePath(), bytes, report)
        .map(
            source -> {
              List<Diagnostic> reported = new ArrayList<>();
              Optional<Parsed> parsed = parser.parse(path, source, hash, reported::add);
              CachedText text = new CachedText(parsed.map(Parsed::document).orElse(null), reported);
              Body body = parsed.map(Parsed::body).orElse(Body.EMPTY);
              return cache.keep(path, found.state(), hash, text, body);
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
    String path = document.path().path();
    return cache.body(path, document.hash()).orElseGet(() -> bodyAgain(document));
  }

  private Body bodyAgain(Document document) {
    return parseAgain(document.path())
        .flatMap(text -> Optional.ofNullable(text.document()))
        .flatMap(now -> cache.body(now.path().path(), now.hash()))
        .orElse(Body.EMPTY);
  }

  private Optional<PackedFacts> factsAgain(String path) {
    return ContentPath.of(path)
        .flatMap(this::parseAgain)
        .flatMap(text -> Optional.ofNullable(text.document()))
        .map(document -> document.packedFacts());
  }

  /** Parses a text again that the cache has lost; its faults are already reported. */
  private Optional<CachedText> parseAgain(ContentPath path) {
    Found found = new Found(content, path.path());
    return TextReader.bytes(found.file(), path.sitePath(), faults::add)
        .flatMap(bytes -> parse(path, found, bytes, Fingerprint.of(bytes), faults::add));
  }

  /** Takes the facts of all documents into memory, for those who want them without the cache. */
  void takeFacts() {
    documents.replaceAll(document -> document.with(document.packedFacts()));
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

  /** How many texts had to be read, since nothing sure was known of them. */
  int textsRead() {
    return textsRead.get();
  }
}
