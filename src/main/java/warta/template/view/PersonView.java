package warta.template.view;

import org.jspecify.annotations.Nullable;

/** An author or editor. */
public record PersonView(
    @Shown(value = "The name alone.", example = "Marqaan") String name,
    @Shown(value = "The author's page.", example = "/penulis/marqaan/") String url,
    @Shown(value = "One line; may be empty.", example = "Redaktur") String role,
    @Shown(value = "One or two letters, where there is no picture.", example = "M") String initials,
    @Shown(value = "Whether `image` is there.", example = "{% if person.hasImage %}")
        boolean hasImage,
    @Shown(value = "The picture, only when `hasImage`.", example = "{{ person.image.url }}")
        @Nullable ImageView image) {}
