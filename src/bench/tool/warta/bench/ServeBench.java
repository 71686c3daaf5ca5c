package warta.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures {@code serve} on a site that was built before: the first page after the command, and how
 * long an edit takes to be seen. What a browser does is done by a client that follows the events
 * and then asks for the page; it draws nothing.
 */
final class ServeBench {

  private static final int WARM_UP = 20;
  private static final int EDITS = 60;
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final BenchSite site;
  private final List<String> command;
  private final Path log;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

  /**
   * @param firstPage seconds from the command to the front page
   * @param edits milliseconds from saving to the new page, in order
   */
  record Served(double firstPage, double[] edits) {

    /** The value below which a share of all edits is. */
    double edit(double share) {
      double[] sorted = edits.clone();
      Arrays.sort(sorted);
      return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }
  }

  /**
   * @param command that serves the site
   */
  ServeBench(BenchSite site, List<String> command, Path log) {
    this.site = site;
    this.command = command;
    this.log = log;
  }

  Served run() throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      String origin = origin(process);
      awaitPage(origin + "/");
      double first = (System.nanoTime() - start) / 1e9;
      follow(origin);
      double[] times = new double[EDITS];
      for (int i = -WARM_UP; i < EDITS; i++) {
        double time = edit(origin, i);
        if (i >= 0) {
          times[i] = time;
        }
        // An editor does not save sixty times a second.
        Thread.sleep(700);
      }
      return new Served(first, times);
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private String origin(Process process) throws IOException, InterruptedException {
    while (process.isAlive()) {
      Matcher address = ADDRESS.matcher(Files.readString(log));
      if (address.find()) {
        return address.group();
      }
      Thread.sleep(2);
    }
    throw new BenchException("serve ended: " + Files.readString(log));
  }

  /** A page that only says how far the reading is does not count. */
  private void awaitPage(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    while (client.send(request, BodyHandlers.discarding()).statusCode() != 200) {
      Thread.sleep(5);
    }
  }

  private String get(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  private void follow(String origin) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(origin + "/_warta/events")).build();
    client
        .sendAsync(request, BodyHandlers.ofLines())
        .thenAccept(answer -> answer.body().forEach(events::add));
    await("event: version");
  }

  private void await(String line) throws InterruptedException {
    String heard;
    do {
      heard = events.poll(20, TimeUnit.SECONDS);
      if (heard == null) {
        throw new BenchException("serve says nothing of a change");
      }
    } while (!heard.equals(line));
  }

  /** Saves an article whose page is open, waits to be told, and asks for the page. */
  private double edit(String origin, int number) throws IOException, InterruptedException {
    int article = Math.floorMod(number * 37, site.corpus().size());
    String text = "Suntingan nomor " + number + ".";
    String page = origin + pageOf(article);
    get(page);
    events.clear();
    long start = System.nanoTime();
    site.append(article, text);
    while (true) {
      await("event: reload");
      if (get(page).contains(text)) {
        return (System.nanoTime() - start) / 1e6;
      }
    }
  }

  /** The address of an article, by the usual pattern. */
  private String pageOf(int article) {
    return "/" + site.corpus().path(article).replaceFirst("(/index)?\\.md$", "/");
  }
}
