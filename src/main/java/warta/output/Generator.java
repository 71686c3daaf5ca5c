package warta.output;

import java.util.function.Consumer;

/** Plans all outputs of one kind. */
public interface Generator {

  /** Hands over every output of this kind; nothing is rendered yet. */
  void plan(Consumer<Output> outputs);
}
