package warta.template.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as lists show it. */
public record CardView(
    @Shown(value = "The headline.", example = "Judul") String title,
    @Shown(value = "The article, ready for `href`.", example = "/opini/judul/") String url,
    @Shown(value = "A label above the headline; may be empty.", example = "Perang Ukraina")
        String kicker,
    @Shown(value = "One or two sentences; may be empty.", example = "Ringkasan.")
        String description,
    @Shown(value = "The sort of journalism.", example = "report") String kind,
    @Shown(value = "The word for the kind; empty for a report.", example = "Opini")
        String kindLabel,
    @Shown(value = "When it was published.", example = "{{ card.date.day }}") DateView date,
    @Shown(value = "Its section.", example = "{{ card.section.text }}") LinkView section,
    @Shown(value = "The first part of the path of its section.", example = "internasional")
        String topSection,
    @Shown(value = "The colour of its section.", example = "teal") String accent,
    @Shown(value = "Who wrote it; may be empty.", example = "{% for person in card.authors %}")
        List<PersonView> authors,
    @Shown(value = "Whether `image` is there.", example = "{% if card.hasImage %}")
        boolean hasImage,
    @Shown(value = "The lead image, only when `hasImage`.", example = "{{ card.image.url }}")
        @Nullable ImageView image,
    @Shown(value = "At least 1.", example = "4") int readingMinutes) {}
