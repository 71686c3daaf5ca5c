package warta.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import warta.build.IoReasons;
import warta.build.OpenSite;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Messages;
import warta.diagnostic.Phrase;
import warta.serve.Happening;
import warta.serve.Session;

/** Says in a line or two what happened to a site that is served. */
final class ServeReport implements Happening.Listener {

  /** Who waits longer wants to know why. */
  private static final long PATIENCE_MILLIS = 2_000;

  private final Terminal terminal;
  private final Session session;
  private final Supplier<Instant> clock;
  private final Messages messages;
  private final long start;
  private String address = "";
  private boolean isReady;
  private boolean isPatient;

  /**
   * @param start of the command, by the clock of {@link System#nanoTime}
   */
  ServeReport(Terminal terminal, Session session, Supplier<Instant> clock, long start) {
    this.start = start;
    this.terminal = terminal;
    this.session = session;
    this.clock = clock;
    this.messages = terminal.messages(session.reading().language());
  }

  /** Takes note of where the site is served. */
  synchronized void begin(String home) {
    address = home;
  }

  /** A site that is read for the first time takes its time. */
  private void reading() {
    if (!isReady && !isPatient && sinceStart() > PATIENCE_MILLIS) {
      isPatient = true;
      say(Phrase.of("serve.reading").with("address", address));
    }
  }

  private long sinceStart() {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private void ready() {
    isReady = true;
    if (session.faults().isEmpty()) {
      String seconds =
          String.format(Locale.forLanguageTag(messages.language()), "%.1f", sinceStart() / 1000.0);
      say(Phrase.of("serve.ready").with("address", address).with("seconds", seconds));
    } else {
      say(Phrase.of("serve.waiting").with("address", address));
      faults(session.faults(), session.reading());
    }
    say(Phrase.of("server.stop"));
  }

  @Override
  public synchronized void on(Happening happening) {
    if (happening instanceof Happening.Reading) {
      reading();
    } else if (happening instanceof Happening.Failed failed) {
      failed(failed.reason());
    } else if (!isReady) {
      ready();
    } else if (happening instanceof Happening.Updated updated) {
      if (!updated.isSequel()) {
        updated(updated);
      }
    } else if (happening instanceof Happening.Faulty faulty) {
      say(stamped(Phrase.counted("serve.faulty", faulty.faults().size())));
      faults(faulty.faults(), faulty.reading());
    } else if (happening instanceof Happening.Mended) {
      say(stamped(Phrase.of("serve.mended")));
    }
  }

  private void updated(Happening.Updated updated) {
    List<String> sources = updated.sources();
    Phrase phrase =
        sources.isEmpty()
            ? Phrase.of("serve.time")
            : sources.size() == 1
                ? Phrase.of("serve.changed").with("source", sources.get(0))
                : Phrase.of("serve.changed-many")
                    .with("source", sources.get(0))
                    .with("more", sources.size() - 1);
    Phrase what =
        !updated.styles().isEmpty()
            ? Phrase.of("serve.styles")
            : updated.target().isEmpty()
                ? Phrase.of("serve.whole")
                : Phrase.of("serve.page").with("page", updated.target());
    say(stamped(phrase.with("what", what).with("ms", updated.millis())));
  }

  private Phrase stamped(Phrase phrase) {
    var time = clock.get().atZone(session.reading().zone());
    return phrase.with("time", String.format("%tT", time));
  }

  private void faults(List<Diagnostic> faults, OpenSite.Reading reading) {
    new DiagnosticPrinter(messages, reading.excerpts()).print(faults, terminal.err());
  }

  private void say(Phrase phrase) {
    terminal.out().println(messages.say(phrase));
    terminal.out().flush();
  }

  /** A file that cannot be read is the machine's fault; anything else is ours. */
  void failed(Exception fault) {
    if (fault instanceof IOException e) {
      terminal.note(Phrase.of("server.unreadable").with("reason", IoReasons.of(e)));
    } else {
      terminal.bug(fault);
    }
  }
}
