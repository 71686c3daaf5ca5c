package warta.content;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import warta.content.FrontMatter.Correction;
import warta.content.FrontMatter.LeadImage;
import warta.data.Located;
import warta.data.WrittenDate;
import warta.diagnostic.Location;
import warta.text.Packer;
import warta.text.Unpacker;

/**
 * Writes and reads the values of front matter with their places.
 *
 * @param file the document's own, in which almost every place is
 */
record FrontMatterCodec(String file) {

  void write(LeadImage image, Packer out) {
    writeText(image.file(), out);
    out.optional(image.alt(), out::text)
        .text(image.caption())
        .text(image.credit())
        .text(image.license())
        .text(image.focus());
  }

  LeadImage image(Unpacker in) {
    return new LeadImage(
        located(in, in::text), in.optional(in::text), in.text(), in.text(), in.text(), in.text());
  }

  static void write(WrittenDate date, Packer out) {
    out.number(date.date().toEpochDay())
        .optional(date.time(), time -> out.count(time.toNanoOfDay()))
        .optional(date.offset(), offset -> out.number(offset.getTotalSeconds()));
  }

  static WrittenDate date(Unpacker in) {
    return new WrittenDate(
        LocalDate.ofEpochDay(in.number()),
        in.optional(() -> LocalTime.ofNanoOfDay(in.count())),
        in.optional(() -> ZoneOffset.ofTotalSeconds(in.integer())));
  }

  void write(Correction correction, Packer out) {
    writeDate(correction.date(), out);
    out.text(correction.text());
  }

  List<Correction> corrections(Unpacker in) {
    return in.list(() -> new Correction(locatedDate(in), in.text()));
  }

  void writeDate(Located<WrittenDate> date, Packer out) {
    write(date.value(), out);
    write(date.location(), out);
  }

  Located<WrittenDate> locatedDate(Unpacker in) {
    return located(in, () -> date(in));
  }

  void writeText(Located<String> text, Packer out) {
    out.text(text.value());
    write(text.location(), out);
  }

  Located<String> locatedText(Unpacker in) {
    return located(in, in::text);
  }

  void writeTexts(List<Located<String>> texts, Packer out) {
    out.list(texts, text -> writeText(text, out));
  }

  List<Located<String>> locatedTexts(Unpacker in) {
    return in.list(() -> locatedText(in));
  }

  /** A place in another file is not excluded, and takes more room. */
  void write(Location place, Packer out) {
    boolean elsewhere = !place.path().equals(file);
    out.number((long) place.line() << 1 | (elsewhere ? 1 : 0));
    if (elsewhere) {
      out.text(place.path());
    }
    out.number(place.column()).number(place.length());
  }

  Location place(Unpacker in) {
    long line = in.number();
    String path = (line & 1) == 0 ? file : in.text();
    return new Location(path, (int) (line >> 1), in.integer(), in.integer());
  }

  private <T> Located<T> located(Unpacker in, Supplier<T> value) {
    return new Located<>(value.get(), place(in));
  }
}
