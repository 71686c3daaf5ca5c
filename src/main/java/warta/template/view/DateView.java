package warta.template.view;

/** A date in the site's zone and language, in several lengths. */
public record DateView(
    @Shown(
            value = "For `datetime`; without the time when none was given.",
            example = "2024-12-23T10:30:00+07:00")
        String iso,
    @Shown(
            value = "In full; without the time when none was given.",
            example = "Senin, 23 Desember 2024 10:30 WIB")
        String full,
    @Shown(value = "The day alone.", example = "23 Desember 2024") String day,
    @Shown(value = "The time; empty when none was given.", example = "10:30") String time) {}
