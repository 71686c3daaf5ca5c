package warta.site;

import java.util.List;
import java.util.function.Function;

/** A way to do the same for each item of a list, perhaps on several threads. */
@FunctionalInterface
public interface Work {

  /** Applies {@code each} to every item; the results are in the order of the items. */
  <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> each);
}
