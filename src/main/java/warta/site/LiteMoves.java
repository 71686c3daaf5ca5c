package warta.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import warta.config.Permalinks;
import warta.site.Moves.Gone;
import warta.site.Moves.Moved;

/** The old addresses of articles' lite pages, which nobody writes down. */
final class LiteMoves {

  private final Permalinks permalinks;
  private final Predicate<String> mayHaveOne;

  private LiteMoves(Permalinks permalinks, Predicate<String> mayHaveOne) {
    this.permalinks = permalinks;
    this.mayHaveOne = mayHaveOne;
  }

  static LiteMoves of(Site site) {
    Permalinks permalinks = site.config().permalinks();
    if (!site.config().pages().lite()) {
      return new LiteMoves(permalinks, address -> false);
    }
    // What has a lite page now keeps it; that an alias is its address is told of the alias.
    Set<String> used = new HashSet<>();
    site.articles().forEach(article -> used.add(article.url()));
    site.sections().keySet().forEach(path -> used.add(permalinks.ofSection(path)));
    return new LiteMoves(permalinks, address -> address.endsWith("/") && !used.contains(address));
  }

  /**
   * @param moved of articles
   * @param written the aliases of all texts by address, which go before
   */
  List<Moved> beside(List<Moved> moved, Map<String, Moved> written) {
    List<Moved> lite = new ArrayList<>();
    for (Moved move : moved) {
      String from = permalinks.ofLite(move.from());
      boolean isFirst = move.equals(written.get(move.from()));
      if (mayHaveOne.test(move.from()) && isFirst && !written.containsKey(from)) {
        lite.add(new Moved(from, permalinks.ofLite(move.to()), move.title(), move.place()));
      }
    }
    return lite;
  }

  /**
   * @param gone of an article
   */
  List<Gone> besideGone(List<Gone> gone) {
    return gone.stream()
        .filter(old -> mayHaveOne.test(old.address()))
        .map(old -> new Gone(permalinks.ofLite(old.address()), old.place()))
        .toList();
  }
}
