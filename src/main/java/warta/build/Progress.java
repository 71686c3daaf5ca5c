package warta.build;

/** Told how far a build has come; called from any thread. */
public interface Progress {

  Progress NONE = (stage, done, total) -> {};

  /**
   * @param stage such as {@code reading} or {@code rendering}
   * @param total 0 when it is not known
   */
  void report(String stage, int done, int total);
}
