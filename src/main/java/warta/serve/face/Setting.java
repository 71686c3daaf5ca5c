package warta.serve.face;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import warta.diagnostic.Location;
import warta.diagnostic.Messages;
import warta.diagnostic.Phrase;

/**
 * In whose words, language and zone all is said, and where its files are.
 *
 * @param messages of the newsroom's language
 * @param language of the site, in which instants are written
 * @param zone of the site
 */
public record Setting(Messages messages, String language, ZoneId zone, EditorLinks editor) {

  String say(Phrase phrase) {
    return messages.say(phrase);
  }

  /** {@code Senin, 23 Desember 2024 10:30 WIB}. */
  String instant(Instant at) {
    return format("EEEE, d MMMM yyyy HH:mm z", at);
  }

  /** {@code 23 Des 2024 10:30 WIB}. */
  String shortInstant(Instant at) {
    return format("d MMM yyyy HH:mm z", at);
  }

  private String format(String pattern, Instant at) {
    return DateTimeFormatter.ofPattern(pattern, locale()).format(at.atZone(zone));
  }

  /** A count as the site's language groups its digits. */
  String number(long count) {
    return String.format(locale(), "%,d", count);
  }

  /** {@code 1,4 ms}. */
  String millis(Duration time) {
    return String.format(locale(), "%,.1f ms", time.toNanos() / 1_000_000.0);
  }

  /** The words of a link to a place: a link that opens the editor, or text where there is none. */
  Markup place(Location location) {
    Markup out = new Markup();
    editor
        .to(location)
        .ifPresentOrElse(
            link ->
                out.element(
                    "a",
                    location.toString(),
                    "class",
                    "place",
                    "href",
                    link,
                    "title",
                    say(Phrase.of("face.open-editor"))),
            () -> out.element("span", location.toString(), "class", "place"));
    return out;
  }

  private Locale locale() {
    return Locale.forLanguageTag(language);
  }
}
