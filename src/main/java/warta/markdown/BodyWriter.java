package warta.markdown;

import java.util.ArrayList;
import java.util.List;

/** Puts a body together: HTML goes to one buffer, which each hole cuts into a run. */
final class BodyWriter {

  private final List<Body.Part> parts = new ArrayList<>();
  private final StringBuilder run;
  private boolean holeEndsLine = true;

  BodyWriter(int expectedLength) {
    run = new StringBuilder(expectedLength);
  }

  /** The buffer of the current run, to append finished HTML to. */
  StringBuilder out() {
    return run;
  }

  BodyWriter raw(String html) {
    run.append(html);
    return this;
  }

  BodyWriter text(String text) {
    Escapes.text(text, run);
    return this;
  }

  /** Begins a new line, unless nothing was written on this one. */
  BodyWriter line() {
    boolean atStart = run.length() == 0 ? holeEndsLine : run.charAt(run.length() - 1) == '\n';
    if (!atStart) {
      run.append('\n');
    }
    return this;
  }

  /** Adds a hole that prints something. */
  BodyWriter hole(Body.Part part) {
    flush();
    holeEndsLine = false;
    parts.add(part);
    return this;
  }

  /** Adds a hole that usually stays empty. */
  BodyWriter mark(Body.Part part) {
    flush();
    parts.add(part);
    return this;
  }

  List<Body.Part> finish() {
    flush();
    return parts;
  }

  private void flush() {
    if (run.length() > 0) {
      holeEndsLine = run.charAt(run.length() - 1) == '\n';
      parts.add(new Body.Html(run.toString()));
      run.setLength(0);
    }
  }
}
