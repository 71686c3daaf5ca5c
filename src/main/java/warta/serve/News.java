package warta.serve;

import org.jspecify.annotations.Nullable;
import warta.build.OpenSite;

/** What a session waits for. */
sealed interface News {

  /**
   * Sources have changed.
   *
   * @param nanos when that was heard of
   */
  record Heard(Changes changes, long nanos) implements News {}

  /**
   * A plan was made, or could not be.
   *
   * @param failure absent when there is a reading
   */
  record Planned(Task task, OpenSite.@Nullable Reading reading, @Nullable Exception failure)
      implements News {}
}
