package warta.cli;

import java.util.concurrent.CountDownLatch;

/**
 * The time from a server's start until a person stops it, by Ctrl+C or another signal. The JVM then
 * ends as a program that was told to end (128 and the signal's number).
 */
final class ServerLife {

  private ServerLife() {}

  /**
   * Waits until this thread is interrupted; a signal ends the program meanwhile.
   *
   * @param end closes what is open, in either case
   */
  static void await(Runnable end) {
    Thread ending = new Thread(end, "warta-ending");
    Runtime.getRuntime().addShutdownHook(ending);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(ending);
      end.run();
    }
  }
}
