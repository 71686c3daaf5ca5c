package warta.template.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A standing page, such as the imprint. */
public record StandingPageView(
    @Shown(value = "The title.", example = "Redaksi") String title,
    @Shown(value = "May be empty.", example = "Siapa kami.") String description,
    @Shown(value = "Whether `image` is there.", example = "{% if document.hasImage %}")
        boolean hasImage,
    @Shown(value = "The lead image, only when `hasImage`.", example = "{{ document.image.url }}")
        @Nullable ImageView image,
    @Shown(value = "The text.", example = "{{ document.body }}") Markup body,
    @Shown(
            value = "Links to the headings of level 2; may be empty.",
            example = "{% for link in document.contents %}")
        List<LinkView> contents,
    @Shown(value = "Free data of the front matter.", example = "{{ document.extra.warna }}")
        Map<String, Object> extra) {}
