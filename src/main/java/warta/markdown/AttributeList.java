package warta.markdown;

/**
 * The attributes that an author may give to an element; each is empty when not given.
 *
 * @param classes names with spaces between them
 */
record AttributeList(String id, String classes, String language) {

  static final AttributeList NONE = new AttributeList("", "", "");

  /** The attributes as HTML, each with a leading space; the id is made unique in its text. */
  String print(Ids ids) {
    if (id.isEmpty() && classes.isEmpty() && language.isEmpty()) {
      return "";
    }
    return printId(ids) + printOthers();
  }

  String printOthers() {
    return (classes.isEmpty() ? "" : " class=\"" + classes + "\"")
        + (language.isEmpty() ? "" : " lang=\"" + language + "\"");
  }

  /** These attributes, and for each that is not given the other's. */
  AttributeList or(AttributeList other) {
    return new AttributeList(
        id.isEmpty() ? other.id : id,
        classes.isEmpty() || other.classes.isEmpty()
            ? classes + other.classes
            : classes + " " + other.classes,
        language.isEmpty() ? other.language : language);
  }

  private String printId(Ids ids) {
    return id.isEmpty() ? "" : " id=\"" + ids.claimWritten(id) + "\"";
  }
}
