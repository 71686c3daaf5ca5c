package warta.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warta.content.Document;
import warta.content.DocumentKind;
import warta.data.Located;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;

/**
 * The addresses at which something was: those that lead on to another, and those where nothing will
 * be again.
 *
 * @param moved in the order of articles, then of standing pages, then of articles' lite pages
 * @param gone in order of the texts' paths
 */
public record Moves(List<Moved> moved, List<Gone> gone) {

  /**
   * An old address.
   *
   * @param from a path on the site
   * @param to the path of a page
   * @param title of that page
   * @param place where the alias is written
   */
  public record Moved(String from, String to, String title, Location place) {}

  /** The path of a page that has expired, or of an alias of it. */
  public record Gone(String address, Location place) {}

  /** The moves of a site; aliases that lead in a circle are reported and left out. */
  public static Moves of(Site site, Consumer<Diagnostic> faults) {
    Map<String, Moved> byAddress = new LinkedHashMap<>();
    List<Moved> moved = new ArrayList<>();
    for (Article article : site.articles()) {
      collect(article.document(), article.url(), moved);
    }
    int ofArticles = moved.size();
    for (StandingPage page : site.pages()) {
      collect(page.document(), page.url(), moved);
    }
    moved.forEach(move -> byAddress.putIfAbsent(move.from(), move));
    LiteMoves lite = LiteMoves.of(site);
    List<Moved> liteMoved = lite.beside(moved.subList(0, ofArticles), byAddress);
    moved.removeIf(move -> isCircle(move, byAddress, faults));
    moved.addAll(liteMoved);
    liteMoved.forEach(move -> byAddress.put(move.from(), move));
    List<Gone> gone = gone(site, lite);
    gone.removeIf(old -> byAddress.containsKey(old.address()));
    return new Moves(List.copyOf(moved), List.copyOf(gone));
  }

  private static void collect(Document document, String url, List<Moved> moved) {
    for (Located<String> alias : document.frontMatter().aliases()) {
      String title = document.frontMatter().title();
      moved.add(new Moved(address(alias.value()), url, title, alias.location()));
    }
  }

  private static boolean isCircle(
      Moved move, Map<String, Moved> byAddress, Consumer<Diagnostic> faults) {
    Set<String> seen = new LinkedHashSet<>(Set.of(move.from()));
    @Nullable Moved at = move;
    while (at != null && seen.add(at.to())) {
      at = byAddress.get(at.to());
    }
    if (at == null || !at.to().equals(move.from())) {
      return false;
    }
    faults.accept(
        Diagnostic.at(Rule.ALIAS_LOOP, move.place())
            .with("path", move.from())
            .with("chain", String.join(" → ", seen) + " → " + move.from()));
    return true;
  }

  private static List<Gone> gone(Site site, LiteMoves lite) {
    List<Gone> gone = new ArrayList<>();
    for (Skipped skipped : site.skipped()) {
      Document document = skipped.document();
      if (skipped.state() == PublicationState.EXPIRED && hasPage(document)) {
        List<Gone> own = new ArrayList<>();
        Location place = document.frontMatter().location();
        new Addresses(site.config(), fault -> {})
            .of(document)
            .ifPresent(address -> own.add(new Gone(address, place)));
        document
            .frontMatter()
            .aliases()
            .forEach(alias -> own.add(new Gone(address(alias.value()), alias.location())));
        gone.addAll(own);
        if (document.path().kind() == DocumentKind.ARTICLE) {
          gone.addAll(lite.besideGone(own));
        }
      }
    }
    return gone;
  }

  private static boolean hasPage(Document document) {
    DocumentKind kind = document.path().kind();
    return kind == DocumentKind.PAGE
        || (kind == DocumentKind.ARTICLE && document.frontMatter().date() != null);
  }

  /** An address without a file's ending means a folder. */
  private static String address(String alias) {
    String name = alias.substring(alias.lastIndexOf('/') + 1);
    return name.isEmpty() || name.contains(".") ? alias : alias + "/";
  }
}
