package warta.serve.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stream of events to one browser window. Events are sent from any thread without waiting; the
 * thread of the request delivers them.
 *
 * <p>Source: HTML, "Server-sent events".
 */
public final class EventStream implements AutoCloseable {

  /** How long a browser waits before it comes back, in milliseconds. */
  private static final String BEGIN = "retry: 500\n\n";

  /** Tells a connection that is gone from one where nothing happens. */
  private static final String KEEP_ALIVE = ":\n\n";

  static final long PAUSE_MILLIS = 15_000;

  /** A browser that takes none of so many events hangs. */
  private static final int MOST_WAITING = 1_000;

  private static final String END = "";

  private final OutputStream out;
  private final long pauseMillis;
  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private volatile boolean open = true;

  /**
   * @param pauseMillis after which silence is broken
   */
  EventStream(OutputStream out, long pauseMillis) {
    this.out = out;
    this.pauseMillis = pauseMillis;
    waiting.add(BEGIN);
  }

  /**
   * Sends an event.
   *
   * @param data any text, of several lines, too
   */
  public void send(String event, String data) {
    StringBuilder text = new StringBuilder("event: ").append(event).append('\n');
    data.lines().forEach(line -> text.append("data: ").append(line).append('\n'));
    if (data.isEmpty()) {
      text.append("data: \n");
    }
    if (!waiting.offer(text.append('\n').toString())) {
      close();
    }
  }

  public boolean isOpen() {
    return open;
  }

  /** Delivers what is sent, until the browser leaves or the stream is closed. */
  public void deliver() {
    try (out) {
      while (open) {
        @Nullable String next = waiting.poll(pauseMillis, TimeUnit.MILLISECONDS);
        String text = next == null ? KEEP_ALIVE : next;
        out.write(text.getBytes(StandardCharsets.UTF_8));
        if (waiting.isEmpty()) {
          out.flush();
        }
      }
    } catch (IOException e) {
      // The browser has left, as it does whenever a page is reloaded.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open = false;
    }
  }

  /** Lets {@link #deliver} return. */
  @Override
  public void close() {
    open = false;
    if (!waiting.offer(END)) {
      waiting.clear();
    }
  }
}
