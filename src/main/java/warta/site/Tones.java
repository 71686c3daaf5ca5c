package warta.site;

import warta.content.ContentFile;

/**
 * What colours photos have as a whole, to stand in their places while they load. A function of a
 * photo's content, which takes longer than most to find out.
 */
@FunctionalInterface
public interface Tones {

  /** Where nobody will see it. */
  Tones NONE = photo -> "";

  /** Three letters for an attribute {@code data-tone}; empty when the photo cannot be read. */
  String of(ContentFile photo);
}
