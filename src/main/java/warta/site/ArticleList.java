package warta.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import warta.content.Document;
import warta.content.DocumentKind;
import warta.content.FrontMatter;
import warta.text.Slugs;

/** All articles of a site, hidden ones too, for those who plan and tidy up. */
public final class ArticleList {

  /**
   * An article and its state.
   *
   * @param instant when it was or will be published; absent when it has no date
   * @param until when it changed or will change its state: scheduled until, expired since
   * @param url its path on the site; empty while it is hidden
   */
  public record Entry(
      Document document,
      PublicationState state,
      @Nullable Instant instant,
      @Nullable Instant until,
      String url) {

    public FrontMatter frontMatter() {
      return document.frontMatter();
    }
  }

  /**
   * What is asked for.
   *
   * @param states none for all
   * @param section its path, with its sub-sections; empty for all
   * @param author an id; empty for all
   * @param tag in any spelling; empty for all
   */
  public record Wish(
      Set<PublicationState> states,
      boolean withoutPhoto,
      boolean withoutDescription,
      String section,
      String author,
      String tag) {

    public static final Wish ALL =
        new Wish(EnumSet.noneOf(PublicationState.class), false, false, "", "", "");

    boolean fits(Entry entry) {
      FrontMatter front = entry.frontMatter();
      String folder = entry.document().path().section();
      return (states.isEmpty() || states.contains(entry.state()))
          && !(withoutPhoto && front.hasImage())
          && !(withoutDescription && !front.description().isEmpty())
          && (section.isEmpty() || folder.equals(section) || folder.startsWith(section + "/"))
          && (author.isEmpty() || front.authors().stream().anyMatch(a -> a.value().equals(author)))
          && (tag.isEmpty()
              || front.tags().stream().anyMatch(t -> Slugs.of(t.value()).equals(Slugs.of(tag))));
    }
  }

  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing(Entry::instant, Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed()
          .thenComparing(e -> e.document().path().path());

  private ArticleList() {}

  /** The articles that fit a wish, newest first. */
  public static List<Entry> of(Site site, Wish wish) {
    List<Entry> all = new ArrayList<>();
    for (Article article : site.articles()) {
      all.add(
          new Entry(
              article.document(), PublicationState.PUBLISHED, article.date(), null, article.url()));
    }
    for (Skipped skipped : site.skipped()) {
      if (skipped.document().path().kind() == DocumentKind.ARTICLE) {
        all.add(hidden(site, skipped));
      }
    }
    return all.stream().filter(wish::fits).sorted(NEWEST_FIRST).toList();
  }

  /** The paths of all sections, also of those whose articles are all hidden. */
  public static Set<String> sections(Site site) {
    Set<String> sections = new TreeSet<>(site.sections().keySet());
    for (Skipped skipped : site.skipped()) {
      if (skipped.document().path().kind() == DocumentKind.ARTICLE) {
        sections.add(skipped.document().path().section());
      }
    }
    return sections;
  }

  private static Entry hidden(Site site, Skipped skipped) {
    var date = skipped.document().frontMatter().date();
    Instant written = date == null ? null : date.toInstant(site.config().zone());
    Instant until = skipped.when() == null ? null : skipped.when().toInstant();
    Instant shown = skipped.state() == PublicationState.SCHEDULED ? until : written;
    return new Entry(skipped.document(), skipped.state(), shown, until, "");
  }
}
