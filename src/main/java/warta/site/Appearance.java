package warta.site;

import java.util.List;
import warta.content.Document;
import warta.markdown.BodyFacts;
import warta.text.Fingerprint;

/**
 * What all but an article's own pages can show of it: its front matter, how it begins and how long
 * it takes to read, where links may lead in it, and what it needs of the site.
 */
public final class Appearance {

  private Appearance() {}

  /** Equal for two versions of a text that differ on its own pages only. */
  public static Fingerprint of(Document document) {
    BodyFacts facts = document.facts();
    Fingerprint.Builder key = Fingerprint.builder();
    key.add(facts.excerpt()).add(document.readingMinutes()).addStrings(facts.anchors());
    key.addStrings(linksWithin(facts));
    key.add(facts.images().size());
    facts.images().forEach(image -> key.add(image.source()).add(image.hasAlt()));
    key.addStrings(facts.embeds().stream().map(BodyFacts.LinkUse::target).toList());
    return key.build();
  }

  /** The targets of links to what is on the site, in order. */
  public static List<String> linksWithin(BodyFacts facts) {
    return facts.links().stream()
        .map(BodyFacts.LinkUse::target)
        .filter(target -> !LinkResolver.isExternal(target))
        .toList();
  }
}
