package warta.build.cache;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;
import warta.site.DueChange;
import warta.site.DueChange.Cause;
import warta.site.PublicationState;
import warta.site.Skipped;
import warta.text.Fingerprint;
import warta.text.Packer;
import warta.text.Unpacker;

/**
 * What a build of a whole site leaves to the next one, which can tell by it whether it has to look
 * at the whole site again.
 *
 * @param state what the build came from and led to
 * @param nextChange when the site next changes by itself
 * @param snippets for servers whose configuration is not in the published folder, by name
 * @param diagnostics all that was reported, sorted by place
 * @param pages how many HTML pages the site has
 * @param files how many files it has
 * @param skipped texts that stay out
 * @param common paths in {@code content/} of texts that any page may depend on: all but articles,
 *     and of each section an article
 * @param quoted paths of the articles of each feed that holds their whole texts
 */
public record Snapshot(
    State state,
    Optional<DueChange> nextChange,
    Map<String, String> snippets,
    List<Diagnostic> diagnostics,
    int pages,
    int files,
    List<Hidden> skipped,
    List<String> common,
    List<List<String>> quoted) {

  private static final PublicationState[] STATES = PublicationState.values();
  private static final DueChange.Kind[] KINDS = DueChange.Kind.values();

  public Snapshot {
    snippets = Map.copyOf(snippets);
    diagnostics = List.copyOf(diagnostics);
    skipped = List.copyOf(skipped);
    common = List.copyOf(common);
    quoted = List.copyOf(quoted);
  }

  /**
   * What a build came from and led to.
   *
   * @param request of all that decides beside the files of {@code content/} and the clock
   * @param sources the source cache then, see {@link Recollection#stamp}
   * @param outputs the record of outputs then
   * @param now what the build took for the present
   * @param until when time alone changes something, if only a remark; absent for never
   */
  public record State(
      Fingerprint request, long sources, long outputs, Instant now, @Nullable Instant until) {

    /** Whether a build at a time finds what this one found. */
    public boolean lastsAt(Instant time) {
      return !time.isBefore(now) && (until == null || time.isBefore(until));
    }
  }

  /** A text that stays out, see {@link Skipped}. */
  public record Hidden(String path, PublicationState state, @Nullable OffsetDateTime when) {

    public static Hidden of(Skipped skipped) {
      return new Hidden(skipped.document().path().path(), skipped.state(), skipped.when());
    }
  }

  /** The same after a build that took {@code sources} over. */
  public Snapshot with(long sources) {
    State now = new State(state.request(), sources, state.outputs(), state.now(), state.until());
    return new Snapshot(
        now, nextChange, snippets, diagnostics, pages, files, skipped, common, quoted);
  }

  void write(Packer out) {
    out.fingerprint(state.request()).fixed(state.sources()).fixed(state.outputs());
    write(state.now(), out);
    out.optional(state.until(), instant -> write(instant, out))
        .optional(nextChange.orElse(null), change -> write(change, out))
        .list(snippets.keySet(), name -> out.text(name).text(snippets.getOrDefault(name, "")))
        .list(diagnostics, diagnostic -> DiagnosticCodec.write(diagnostic, out))
        .count(pages)
        .count(files)
        .list(skipped, hidden -> write(hidden, out))
        .list(common, out::text)
        .list(quoted, feed -> out.list(feed, out::text));
  }

  static Snapshot read(Unpacker in) {
    State state =
        new State(
            in.fingerprint(), in.fixed(), in.fixed(), instant(in), in.optional(() -> instant(in)));
    return new Snapshot(
        state,
        Optional.ofNullable(in.optional(() -> change(in))),
        snippets(in),
        in.list(() -> DiagnosticCodec.read(in)),
        (int) in.count(),
        (int) in.count(),
        in.list(() -> hidden(in)),
        in.list(in::text),
        in.list(() -> in.list(in::text)));
  }

  private static Map<String, String> snippets(Unpacker in) {
    Map<String, String> snippets = new HashMap<>();
    for (int left = in.size(); left > 0; left--) {
      snippets.put(in.text(), in.text());
    }
    return snippets;
  }

  private static void write(Instant instant, Packer out) {
    out.number(instant.getEpochSecond()).number(instant.getNano());
  }

  private static Instant instant(Unpacker in) {
    return Instant.ofEpochSecond(in.number(), in.number());
  }

  private static void write(DueChange change, Packer out) {
    write(change.at(), out);
    out.list(change.causes(), cause -> out.choice(cause.kind()).text(cause.path()));
  }

  private static DueChange change(Unpacker in) {
    return new DueChange(instant(in), in.list(() -> new Cause(in.choice(KINDS), in.text())));
  }

  private static void write(Hidden hidden, Packer out) {
    out.text(hidden.path()).choice(hidden.state());
    out.optional(
        hidden.when(),
        when -> {
          write(when.toInstant(), out);
          out.number(when.getOffset().getTotalSeconds());
        });
  }

  private static Hidden hidden(Unpacker in) {
    return new Hidden(
        in.text(),
        in.choice(STATES),
        in.optional(
            () -> OffsetDateTime.ofInstant(instant(in), ZoneOffset.ofTotalSeconds(in.integer()))));
  }
}
