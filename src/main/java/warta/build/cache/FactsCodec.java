package warta.build.cache;

import warta.image.ImageFacts;
import warta.image.ImageFacts.Fault;
import warta.image.Orientation;
import warta.text.Packer;
import warta.text.Unpacker;

/** Writes and reads what the file of an image says of it. */
final class FactsCodec {

  private static final Orientation[] ORIENTATIONS = Orientation.values();
  private static final Fault[] FAULTS = Fault.values();

  private FactsCodec() {}

  static void write(ImageFacts facts, Packer out) {
    out.flag(facts.areNone());
    if (!facts.areNone()) {
      out.number(facts.width())
          .number(facts.height())
          .flag(facts.isPhoto())
          .choice(facts.orientation())
          .choice(facts.fault())
          .text(facts.credit())
          .text(facts.caption())
          .text(facts.license());
    }
  }

  static ImageFacts read(Unpacker in) {
    return in.flag()
        ? ImageFacts.NONE
        : new ImageFacts(
            in.integer(),
            in.integer(),
            in.flag(),
            in.choice(ORIENTATIONS),
            in.choice(FAULTS),
            in.text(),
            in.text(),
            in.text());
  }
}
