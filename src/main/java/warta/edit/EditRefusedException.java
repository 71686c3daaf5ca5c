package warta.edit;

/** Says why an edit was not made; nothing was changed. */
public final class EditRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String hint;

  public EditRefusedException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** What to do about it; may be empty. */
  public String hint() {
    return hint;
  }
}
