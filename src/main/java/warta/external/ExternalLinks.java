package warta.external;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import warta.content.Document;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Rule;
import warta.markdown.BodyFacts;
import warta.site.Article;
import warta.site.LinkResolver.Target;
import warta.site.Site;
import warta.site.StandingPage;

/**
 * Asks politely whether the addresses that texts link to still answer: each once, one request at a
 * time for each host, with a pause, and not again while an earlier answer is fresh.
 */
public final class ExternalLinks {

  /** Where earlier answers are kept, in the cache folder. */
  public static final String CACHE = "external-links.tsv";

  private static final int HOSTS_AT_ONCE = 4;

  private final Probe probe;
  private final Duration pause;
  private final AnswerCache cache;
  private final AtomicInteger left;
  private final AtomicInteger unasked = new AtomicInteger();

  /**
   * @param pause between two requests to one host
   * @param limit how many addresses are asked for at most
   * @param cacheFolder where earlier answers are kept
   */
  public ExternalLinks(Probe probe, Duration pause, int limit, Path cacheFolder, Instant now) {
    this.probe = probe;
    this.pause = pause;
    this.left = new AtomicInteger(limit);
    this.cache = new AnswerCache(cacheFolder.resolve(CACHE), now);
  }

  /** Asks for all addresses of visible texts, and reports those that are dead. */
  public void check(Site site, Consumer<Diagnostic> faults) {
    Map<String, List<Location>> places = places(site);
    Map<String, List<String>> byHost = new TreeMap<>();
    for (String address : places.keySet()) {
      if (cache.find(address).isEmpty()) {
        byHost.computeIfAbsent(host(address), h -> new ArrayList<>()).add(address);
      }
    }
    ask(byHost);
    places.forEach(
        (address, where) ->
            cache
                .find(address)
                .filter(Answer::isDead)
                .ifPresent(answer -> report(address, answer, where, faults)));
    try {
      cache.save();
    } catch (IOException e) {
      // The answers are asked for again next time; nothing else depends on them.
      left.set(0);
    }
  }

  /** How many addresses were not asked for: beyond the limit, or of hosts that were busy. */
  public int unasked() {
    return unasked.get();
  }

  private static Map<String, List<Location>> places(Site site) {
    List<Document> documents = new ArrayList<>();
    site.articles().stream().map(Article::document).forEach(documents::add);
    site.pages().stream().map(StandingPage::document).forEach(documents::add);
    site.authors().values().forEach(author -> documents.add(author.document()));
    Map<String, List<Location>> places = new TreeMap<>();
    for (Document document : documents) {
      BodyFacts facts = document.facts();
      List<BodyFacts.LinkUse> uses = new ArrayList<>(facts.links());
      uses.addAll(facts.embeds());
      for (BodyFacts.LinkUse use : uses) {
        Target target = site.links().resolve(document.path(), use.target());
        if (target instanceof Target.External external) {
          String address = withoutFragment(external.address());
          if (address.matches("(?i)https?://.+")) {
            places.computeIfAbsent(address, a -> new ArrayList<>()).add(place(document, use));
          }
        }
      }
    }
    return places;
  }

  private void ask(Map<String, List<String>> byHost) {
    ExecutorService hosts = Executors.newFixedThreadPool(HOSTS_AT_ONCE);
    try {
      List<Callable<Boolean>> rounds = new ArrayList<>();
      byHost.values().forEach(addresses -> rounds.add(() -> askHost(addresses)));
      for (Future<Boolean> round : hosts.invokeAll(rounds)) {
        round.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      hosts.shutdownNow();
    }
  }

  /** Asks one host for its addresses, one after another; stops when it is too busy. */
  private boolean askHost(List<String> addresses) throws InterruptedException {
    boolean busy = false;
    for (int i = 0; i < addresses.size(); i++) {
      if (busy || left.getAndDecrement() <= 0) {
        unasked.incrementAndGet();
        continue;
      }
      if (i > 0) {
        Thread.sleep(pause.toMillis());
      }
      Answer answer = answer(addresses.get(i));
      busy = answer.isBusy();
      if (busy) {
        unasked.incrementAndGet();
      } else {
        cache.put(addresses.get(i), answer);
      }
    }
    return busy;
  }

  private Answer answer(String address) throws InterruptedException {
    try {
      return probe.ask(new URI(address));
    } catch (URISyntaxException e) {
      return Answer.UNUSABLE;
    }
  }

  private static void report(
      String address, Answer answer, List<Location> where, Consumer<Diagnostic> faults) {
    for (Location place : where) {
      faults.accept(
          Diagnostic.at(Rule.DEAD_LINK, place)
              .with("target", address)
              .with("status", answer.words()));
    }
  }

  private static String host(String address) {
    int start = address.indexOf("//") + 2;
    int end = start;
    while (end < address.length() && "/?".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return address.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static String withoutFragment(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }

  private static Location place(Document document, BodyFacts.LinkUse use) {
    return new Location(
        document.path().sitePath(), use.place().line(), use.place().column(), use.place().length());
  }
}
