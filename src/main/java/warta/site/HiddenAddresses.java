package warta.site;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import warta.config.Permalinks;
import warta.config.SiteConfig;
import warta.content.ContentPath;
import warta.content.Document;
import warta.data.Located;
import warta.data.WrittenDate;
import warta.text.Slugs;

/**
 * Finds the addresses that are missing only because documents are not visible now, so that a link
 * to one of them is no fault: time alone never breaks a build.
 */
final class HiddenAddresses {

  private final SiteConfig config;

  HiddenAddresses(SiteConfig config) {
    this.config = config;
  }

  /** The addresses that only skipped documents would have made, each with one of those. */
  Map<String, Skipped> of(Collection<Skipped> skipped, Collection<Document> visible) {
    Map<String, Skipped> hidden = new HashMap<>();
    for (Skipped one : skipped) {
      addressesOf(one.document()).forEach(address -> hidden.putIfAbsent(address, one));
    }
    if (!hidden.isEmpty()) {
      visible.forEach(document -> hidden.keySet().removeAll(addressesOf(document)));
    }
    return Map.copyOf(hidden);
  }

  private Set<String> addressesOf(Document document) {
    Set<String> all = new HashSet<>();
    ContentPath path = document.path();
    new Addresses(config, fault -> {}).of(document).ifPresent(all::add);
    for (Located<String> tag : document.frontMatter().tags()) {
      all.add(config.permalinks().ofTopic(Slugs.of(tag.value())));
    }
    for (String part = path.section(); !part.isEmpty(); part = parent(part)) {
      all.add(config.permalinks().ofSection(part));
    }
    WrittenDate date = document.frontMatter().date();
    if (date != null && !path.section().isEmpty()) {
      addCalendar(date.toInstant(config.zone()).atZone(config.zone()), all);
    }
    return all;
  }

  private void addCalendar(ZonedDateTime date, Set<String> all) {
    Permalinks permalinks = config.permalinks();
    LocalDate day = date.toLocalDate();
    all.add(permalinks.ofDay(day));
    all.add(permalinks.ofMonth(day.getYear(), day.getMonthValue()));
    all.add(permalinks.ofYear(day.getYear()));
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
