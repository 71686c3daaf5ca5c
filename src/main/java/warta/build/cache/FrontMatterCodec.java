package warta.build.cache;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import warta.content.ArticleKind;
import warta.content.FrontMatter;
import warta.content.FrontMatter.LeadImage;
import warta.data.Located;
import warta.data.WrittenDate;
import warta.text.Packer;
import warta.text.Unpacker;

/** Writes and reads front matter with its places. */
final class FrontMatterCodec {

  private static final ArticleKind[] KINDS = ArticleKind.values();

  private FrontMatterCodec() {}

  static void write(FrontMatter front, Packer out) {
    out.text(front.title());
    DiagnosticCodec.write(front.titlePlace(), out);
    out.optional(front.date(), date -> write(date, out))
        .optional(front.updated(), updated -> writeDate(updated, out))
        .optional(front.publishAt(), date -> write(date, out))
        .optional(front.expires(), expires -> writeDate(expires, out))
        .flag(front.draft());
    writeTexts(front.authors(), out);
    writeTexts(front.editors(), out);
    writeTexts(front.tags(), out);
    out.text(front.description())
        .list(front.keyPoints(), out::text)
        .text(front.kicker())
        .text(front.dateline())
        .choice(front.kind())
        .optional(front.image(), image -> write(image, out))
        .text(front.slug())
        .optional(front.slugPlace(), place -> DiagnosticCodec.write(place, out));
    writeTexts(front.aliases(), out);
    writeTexts(front.related(), out);
    out.flag(front.noindex())
        .text(front.canonical())
        .number(front.weight())
        .optional(front.template(), template -> writeText(template, out));
    FreeDataCodec.write(front.extra(), out);
  }

  static FrontMatter read(Unpacker in) {
    return new FrontMatter(
        in.text(),
        DiagnosticCodec.location(in),
        in.optional(() -> date(in)),
        in.optional(() -> located(in, () -> date(in))),
        in.optional(() -> date(in)),
        in.optional(() -> located(in, () -> date(in))),
        in.flag(),
        texts(in),
        texts(in),
        texts(in),
        in.text(),
        in.list(in::text),
        in.sharedText(),
        in.sharedText(),
        in.choice(KINDS),
        in.optional(() -> image(in)),
        in.text(),
        in.optional(() -> DiagnosticCodec.location(in)),
        texts(in),
        texts(in),
        in.flag(),
        in.text(),
        in.integer(),
        in.optional(() -> located(in, in::sharedText)),
        FreeDataCodec.map(in));
  }

  private static void write(LeadImage image, Packer out) {
    writeText(image.file(), out);
    out.optional(image.alt(), out::text)
        .text(image.caption())
        .text(image.credit())
        .text(image.license())
        .text(image.focus());
  }

  private static LeadImage image(Unpacker in) {
    return new LeadImage(
        located(in, in::sharedText),
        in.optional(in::sharedText),
        in.sharedText(),
        in.sharedText(),
        in.sharedText(),
        in.sharedText());
  }

  private static void write(WrittenDate date, Packer out) {
    out.number(date.date().toEpochDay())
        .optional(date.time(), time -> out.count(time.toNanoOfDay()))
        .optional(date.offset(), offset -> out.number(offset.getTotalSeconds()));
  }

  private static WrittenDate date(Unpacker in) {
    return new WrittenDate(
        LocalDate.ofEpochDay(in.number()),
        in.optional(() -> LocalTime.ofNanoOfDay(in.count())),
        in.optional(() -> ZoneOffset.ofTotalSeconds(in.integer())));
  }

  private static void writeDate(Located<WrittenDate> date, Packer out) {
    write(date.value(), out);
    DiagnosticCodec.write(date.location(), out);
  }

  private static void writeText(Located<String> text, Packer out) {
    out.text(text.value());
    DiagnosticCodec.write(text.location(), out);
  }

  private static void writeTexts(List<Located<String>> texts, Packer out) {
    out.list(texts, text -> writeText(text, out));
  }

  private static List<Located<String>> texts(Unpacker in) {
    return in.list(() -> located(in, in::sharedText));
  }

  private static <T> Located<T> located(Unpacker in, Supplier<T> value) {
    return new Located<>(value.get(), DiagnosticCodec.location(in));
  }
}
