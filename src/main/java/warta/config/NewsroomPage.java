package warta.config;

import java.util.Locale;

/** A page on which the newsroom tells about itself. */
public enum NewsroomPage {
  ABOUT("Who you are.", "pages/tentang.md"),
  CONTACT("How to reach you.", "pages/kontak.md"),
  MASTHEAD("Who works in the newsroom.", "pages/redaksi.md"),
  PRINCIPLES("The principles you publish by.", "pages/pedoman-media-siber.md"),
  ETHICS("Your code of ethics.", "pages/kode-etik.md"),
  CORRECTIONS("How you correct mistakes.", "pages/koreksi.md"),
  VERIFICATION("How you verify facts.", "pages/verifikasi.md"),
  OWNERSHIP("Who owns you and who pays.", "pages/kepemilikan.md"),
  FEEDBACK("How readers can object and reply.", "pages/hak-jawab.md");

  private final String meaning;
  private final String example;

  NewsroomPage(String meaning, String example) {
    this.meaning = meaning;
    this.example = example;
  }

  /** As written in {@code site.yaml}, such as {@code corrections}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String meaning() {
    return meaning;
  }

  String example() {
    return example;
  }
}
