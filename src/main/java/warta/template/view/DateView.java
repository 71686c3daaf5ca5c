package warta.template.view;

/**
 * A date in the site's zone and language, in several lengths.
 *
 * @param iso for {@code datetime}: {@code 2024-12-23T10:30:00+07:00}, or {@code 2024-12-23} when no
 *     time was given
 * @param full {@code Senin, 23 Desember 2024 10:30 WIB}; without the time when none was given
 * @param day {@code 23 Desember 2024}
 * @param time {@code 10:30}; empty when none was given
 */
public record DateView(String iso, String full, String day, String time) {}
