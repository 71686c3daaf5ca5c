package warta.content;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import warta.data.Fields;
import warta.data.Value.Mapping;
import warta.diagnostic.Diagnostic;

/** Turns located values into typed front matter. */
final class FrontMatterReader {

  private FrontMatterReader() {}

  static FrontMatterFields read(Mapping mapping, DocumentKind kind, Consumer<Diagnostic> faults) {
    Fields f = Fields.of(mapping, FrontMatterKeys.of(kind), faults);
    return new FrontMatterFields(
        f.get(FrontMatterKeys.TITLE, ""),
        f.locationOf(FrontMatterKeys.TITLE),
        f.get(FrontMatterKeys.DATE).orElse(null),
        f.get(FrontMatterKeys.UPDATED).orElse(null),
        f.get(FrontMatterKeys.CORRECTIONS, List.of()),
        f.get(FrontMatterKeys.PUBLISH_AT).orElse(null),
        f.get(FrontMatterKeys.EXPIRES).orElse(null),
        f.get(FrontMatterKeys.DRAFT, false),
        f.get(FrontMatterKeys.AUTHORS, List.of()),
        f.get(FrontMatterKeys.EDITORS, List.of()),
        f.get(FrontMatterKeys.TAGS, List.of()),
        f.get(FrontMatterKeys.DESCRIPTION, ""),
        f.get(FrontMatterKeys.KEY_POINTS, List.of()),
        f.get(FrontMatterKeys.KICKER, ""),
        f.get(FrontMatterKeys.DATELINE, ""),
        f.get(FrontMatterKeys.KIND, ArticleKind.REPORT),
        f.get(FrontMatterKeys.IMAGE).orElse(null),
        f.get(FrontMatterKeys.SLUG, ""),
        f.has(FrontMatterKeys.SLUG) ? f.locationOf(FrontMatterKeys.SLUG) : null,
        f.get(FrontMatterKeys.ALIASES, List.of()),
        f.get(FrontMatterKeys.RELATED, List.of()),
        f.get(FrontMatterKeys.NOINDEX, false),
        f.get(FrontMatterKeys.CANONICAL, ""),
        f.get(FrontMatterKeys.WEIGHT, 0),
        f.get(FrontMatterKeys.ACCENT).orElse(null),
        f.get(FrontMatterKeys.TEMPLATE).orElse(null),
        f.get(FrontMatterKeys.EXTRA, Map.of()));
  }
}
