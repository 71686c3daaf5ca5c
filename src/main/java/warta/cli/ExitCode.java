package warta.cli;

/** What the program tells the shell. */
final class ExitCode {

  static final int OK = 0;

  /** The site has faults. */
  static final int SITE = 1;

  /** The command was not understood. */
  static final int USAGE = 2;

  /** The program itself has a fault (sysexits: EX_SOFTWARE). */
  static final int BUG = 70;

  private ExitCode() {}
}
