package warta.template.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as text alone. */
public record LiteArticleView(
    @Shown(value = "The headline.", example = "Judul") String title,
    @Shown(value = "A label above the headline; may be empty.", example = "Perang Ukraina")
        String kicker,
    @Shown(value = "One or two sentences; may be empty.", example = "Ringkasan.")
        String description,
    @Shown(
            value = "What a reader should take away, in short sentences; may be empty.",
            example = "{% for point in lite.keyPoints %}")
        List<String> keyPoints,
    @Shown(value = "The word for the kind; empty for a report.", example = "Opini")
        String kindLabel,
    @Shown(value = "When it was published.", example = "{{ lite.date.full }}") DateView date,
    @Shown(value = "Whether `updated` is there.", example = "{% if lite.hasUpdated %}")
        boolean hasUpdated,
    @Shown(
            value = "When it was last changed, only when `hasUpdated`.",
            example = "{{ lite.updated.full }}")
        @Nullable DateView updated,
    @Shown(
            value = "What was put right since, newest first; may be empty.",
            example = "{% for correction in lite.corrections %}")
        List<CorrectionView> corrections,
    @Shown(value = "Who wrote it; may be empty.", example = "{% for person in lite.authors %}")
        List<PersonView> authors,
    @Shown(value = "Who edited it; may be empty.", example = "{% for person in lite.editors %}")
        List<PersonView> editors,
    @Shown(value = "The lite page of its section.", example = "{{ lite.section.url }}")
        LinkView section,
    @Shown(value = "Whether `image` is there.", example = "{% if lite.hasImage %}")
        boolean hasImage,
    @Shown(
            value = "The lead image, to be linked to and not shown, only when `hasImage`.",
            example = "{{ lite.image.url }}")
        @Nullable ImageView image,
    @Shown(value = "How large its file is; empty for a photo.", example = "45 KB") String imageSize,
    @Shown(
            value = "The text, with its dateline and with links in the place of images.",
            example = "{{ lite.body }}")
        Markup body,
    @Shown(value = "The full page.", example = "/opini/judul/") String fullUrl) {}
