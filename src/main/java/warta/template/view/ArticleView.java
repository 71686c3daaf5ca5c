package warta.template.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article on its own page. */
public record ArticleView(
    @Shown(value = "The headline.", example = "Judul") String title,
    @Shown(value = "A label above the headline; may be empty.", example = "Perang Ukraina")
        String kicker,
    @Shown(value = "One or two sentences; may be empty.", example = "Ringkasan.")
        String description,
    @Shown(
            value = "What a reader should take away, in short sentences; may be empty.",
            example = "{% for point in article.keyPoints %}")
        List<String> keyPoints,
    @Shown(value = "The sort of journalism.", example = "report") String kind,
    @Shown(value = "The word for the kind; empty for a report.", example = "Opini")
        String kindLabel,
    @Shown(value = "When it was published.", example = "{{ article.date.full }}") DateView date,
    @Shown(value = "Whether `updated` is there.", example = "{% if article.hasUpdated %}")
        boolean hasUpdated,
    @Shown(
            value = "When it was last changed, only when `hasUpdated`.",
            example = "{{ article.updated.full }}")
        @Nullable DateView updated,
    @Shown(
            value = "What was put right since, newest first; may be empty.",
            example = "{% for correction in article.corrections %}")
        List<CorrectionView> corrections,
    @Shown(value = "Who wrote it; may be empty.", example = "{% for person in article.authors %}")
        List<PersonView> authors,
    @Shown(value = "Who edited it; may be empty.", example = "{% for person in article.editors %}")
        List<PersonView> editors,
    @Shown(value = "Its section.", example = "{{ article.section.text }}") LinkView section,
    @Shown(value = "Its topics; may be empty.", example = "{% for tag in article.tags %}")
        List<LinkView> tags,
    @Shown(value = "Whether `image` is there.", example = "{% if article.hasImage %}")
        boolean hasImage,
    @Shown(value = "The lead image, only when `hasImage`.", example = "{{ article.image.url }}")
        @Nullable ImageView image,
    @Shown(value = "The whole text, with its dateline.", example = "{{ article.body }}")
        Markup body,
    @Shown(
            value = "The text up to `readAlso`; all of it without one.",
            example = "{{ article.opening }}")
        Markup opening,
    @Shown(
            value = "Whether `readAlso` is there: an earlier story to name amid a long text.",
            example = "{% if article.hasReadAlso %}")
        boolean hasReadAlso,
    @Shown(value = "That story, only when `hasReadAlso`.", example = "{{ article.readAlso.title }}")
        @Nullable CardView readAlso,
    @Shown(value = "The text behind `readAlso`; empty without one.", example = "{{ article.rest }}")
        Markup rest,
    @Shown(
            value = "Links to the headings of level 2; may be empty.",
            example = "{% for link in article.contents %}")
        List<LinkView> contents,
    @Shown(value = "At least 1.", example = "4") int readingMinutes,
    @Shown(value = "How many words the text has.", example = "812") int words,
    @Shown(
            value = "Earlier stories on the same matter; may be empty.",
            example = "{% for card in article.related %}")
        List<CardView> related,
    @Shown(value = "Whether `previous` is there.", example = "{% if article.hasPrevious %}")
        boolean hasPrevious,
    @Shown(
            value = "The story before in the section, only when `hasPrevious`.",
            example = "{{ article.previous.text }}")
        @Nullable LinkView previous,
    @Shown(value = "Whether `next` is there.", example = "{% if article.hasNext %}")
        boolean hasNext,
    @Shown(
            value = "The story after in the section, only when `hasNext`.",
            example = "{{ article.next.text }}")
        @Nullable LinkView next,
    @Shown(
            value = "The same of text alone; empty where there is none.",
            example = "/lite/opini/judul/")
        String liteUrl,
    @Shown(
            value = "Free data of the front matter.",
            example = "{{ article.extra.warna | default(\"\") }}")
        Map<String, Object> extra) {}
