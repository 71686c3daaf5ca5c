package warta.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import warta.content.Document;
import warta.diagnostic.Diagnostics;
import warta.output.OutputPlan;
import warta.site.Site;

/** Of a whole site, what is around some articles: their pages are the same in both. */
final class SmallSite {

  private final Vicinity vicinity;
  private final List<Document> documents;
  private final Function<List<Document>, Site> assembler;
  private final Diagnostics faults;

  private SmallSite(
      Vicinity vicinity,
      List<Document> documents,
      Function<List<Document>, Site> assembler,
      Diagnostics faults) {
    this.vicinity = vicinity;
    this.documents = documents;
    this.assembler = assembler;
    this.faults = faults;
  }

  /**
   * The site in a vicinity.
   *
   * @param faults of what is planned
   * @return empty when a text of it is lost
   */
  static Optional<SmallSite> of(
      Vicinity vicinity, Function<List<Document>, Site> assembler, Diagnostics faults) {
    return vicinity
        .documents()
        .map(documents -> new SmallSite(vicinity, documents, assembler, faults));
  }

  /**
   * The site with other versions of some texts.
   *
   * @param edited those texts, by path
   */
  Site of(Map<String, Document> edited) {
    List<Document> present =
        documents.stream()
            .map(document -> edited.getOrDefault(document.path().path(), document))
            .toList();
    return vicinity.withNeighbours(assembler.apply(present));
  }

  /**
   * Plans the pages of the articles that it is around, and the feeds with their texts.
   *
   * @param site with one version of them or another
   * @return empty when not all of it is in this site
   */
  Optional<OutputPlan> plan(Site site, Planning planning) {
    return planning.pagesOf(site, vicinity.articles(), vicinity.feeds(), faults::add);
  }
}
