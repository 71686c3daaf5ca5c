package warta.build;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a build is asked to do.
 *
 * @param site the folder that holds {@code content/} and {@code templates/}
 * @param output where the site is published
 * @param cache where the manifest is kept
 * @param baseUrl wins over the configuration's, if given
 * @param now what the build takes for the present
 * @param workers how many threads, at least 1
 * @param keepGoing whether faulty articles are left out instead of stopping the build
 * @param clean whether everything is rendered again and unknown files of the output are removed
 * @param verify whether unchanged outputs are read again and compared
 * @param preview whether it makes a copy for the newsroom's own eyes
 */
public record BuildRequest(
    Path site,
    Path output,
    Path cache,
    @Nullable String baseUrl,
    boolean drafts,
    boolean future,
    Instant now,
    int workers,
    boolean keepGoing,
    boolean clean,
    boolean verify,
    boolean preview) {

  /** A plain build of a site folder into its {@code public/}. */
  public static BuildRequest of(Path site, Instant now) {
    return new BuildRequest(
        site,
        site.resolve("public"),
        site.resolve(".warta"),
        null,
        false,
        false,
        now,
        Runtime.getRuntime().availableProcessors(),
        false,
        false,
        false,
        false);
  }

  /** Where what servers and schedulers are told is kept: a preview's apart from the site's. */
  Path notices() {
    return preview ? cache.resolve("preview") : cache;
  }

  /** The same with another place for what is remembered. */
  public BuildRequest keeping(Path otherCache) {
    return new BuildRequest(
        site,
        output,
        otherCache,
        baseUrl,
        drafts,
        future,
        now,
        workers,
        keepGoing,
        clean,
        verify,
        preview);
  }

  /** The same with or without what is not yet to be seen. */
  public BuildRequest showing(boolean withDrafts, boolean withFuture) {
    return new BuildRequest(
        site,
        output,
        cache,
        baseUrl,
        withDrafts,
        withFuture,
        now,
        workers,
        keepGoing,
        clean,
        verify,
        preview);
  }
}
