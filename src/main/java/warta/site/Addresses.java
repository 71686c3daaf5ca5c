package warta.site;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import warta.config.Permalinks;
import warta.config.SiteConfig;
import warta.content.ContentPath;
import warta.content.Document;
import warta.content.FrontMatter;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;
import warta.text.Slugs;

/** Gives every document its address, and refuses names that cannot be in one. */
final class Addresses {

  private final SiteConfig config;
  private final Permalinks permalinks;
  private final Consumer<Diagnostic> faults;

  Addresses(SiteConfig config, Consumer<Diagnostic> faults) {
    this.config = config;
    this.permalinks = config.permalinks();
    this.faults = faults;
  }

  /** The path on the site, or empty after a fault. */
  Optional<String> of(Document document) {
    ContentPath path = document.path();
    return switch (path.kind()) {
      case HOME -> Optional.of("/");
      case SECTION -> Optional.of(permalinks.ofSection(path.section()));
      case AUTHOR ->
          Slugs.isSlug(path.name())
              ? Optional.of(permalinks.ofAuthor(path.name()))
              : badName(path, path.name());
      case PAGE -> slug(document).flatMap(slug -> page(document, slug));
      case ARTICLE -> slug(document).flatMap(slug -> article(document, slug));
    };
  }

  /** Whether a section's folder can be part of an address; reports it if not. */
  boolean checkSection(String section, Location place) {
    for (String part : section.split("/", -1)) {
      if (!Slugs.isSlug(part)) {
        faults.accept(
            Diagnostic.at(Rule.BAD_FILE_NAME, place)
                .with("name", part)
                .with("reason", Phrase.of("name.section"))
                .with("suggestion", Slugs.of(part)));
        return false;
      }
    }
    return checkReserved(Section.topOf(section), place)
        && checkArchiveWord(section.substring(section.lastIndexOf('/') + 1), place);
  }

  private Optional<String> article(Document document, String slug) {
    Location place = document.frontMatter().location();
    if (!checkArchiveWord(slug, place)) {
      return Optional.empty();
    }
    String section = document.path().section();
    String address = permalinks.ofArticle(section, slug, day(document));
    boolean ofSection = Section.topOf(section).equals(Permalinks.LITE);
    return !ofSection && isLite(address) && !checkReserved(Permalinks.LITE, place)
        ? Optional.empty()
        : Optional.of(address);
  }

  /** Whether an address is among those of lite pages; a section's folder is judged by itself. */
  private static boolean isLite(String address) {
    return address.startsWith("/" + Permalinks.LITE + "/");
  }

  private LocalDate day(Document document) {
    FrontMatter front = document.frontMatter();
    return front.date() == null
        ? LocalDate.EPOCH
        : front.date().toInstant(config.zone()).atZone(config.zone()).toLocalDate();
  }

  private Optional<String> page(Document document, String slug) {
    return checkReserved(slug, document.frontMatter().location())
        ? Optional.of(permalinks.ofPage(slug))
        : Optional.empty();
  }

  private Optional<String> slug(Document document) {
    if (!document.frontMatter().slug().isEmpty()) {
      return Optional.of(document.frontMatter().slug());
    }
    String slug = Slugs.of(document.path().name());
    return slug.isEmpty() ? badName(document.path(), document.path().name()) : Optional.of(slug);
  }

  private Optional<String> badName(ContentPath path, String name) {
    faults.accept(
        Diagnostic.at(Rule.BAD_FILE_NAME, Location.ofFile(path.sitePath()))
            .with("name", name)
            .with("reason", Phrase.of("name.slug"))
            .with("suggestion", Slugs.of(name)));
    return Optional.empty();
  }

  private boolean checkReserved(String name, Location place) {
    boolean lite = config.pages().lite() && name.equals(Permalinks.LITE);
    return (!lite && !permalinks.reservedNames().contains(name))
        || reserved(name, Phrase.of("name.reserved"), place);
  }

  private boolean checkArchiveWord(String name, Location place) {
    return !name.equals(permalinks.archive()) || reserved(name, Phrase.of("name.archive"), place);
  }

  private boolean reserved(String name, Phrase reason, Location place) {
    faults.accept(
        Diagnostic.at(Rule.RESERVED_NAME, place).with("name", name).with("reason", reason));
    return false;
  }
}
