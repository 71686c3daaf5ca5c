package warta.edit;

import warta.diagnostic.Phrase;

/** Says why an edit was not made; nothing was changed. */
public final class EditRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Phrase refusal;

  /**
   * @param refusal a {@link Phrase#refusal(String)}: what is in the way, and what to do about it
   */
  public EditRefusedException(Phrase refusal) {
    super(refusal.toString());
    this.refusal = refusal;
  }

  /** What is in the way, and what to do about it. */
  public Phrase refusal() {
    return refusal;
  }
}
