package warta.template.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article on its own page.
 *
 * @param kicker may be empty
 * @param description may be empty
 * @param kind {@code report}, {@code opinion}, ...
 * @param kindLabel the word for the kind; empty for a report
 * @param updated only when {@code hasUpdated}
 * @param image the lead image, only when {@code hasImage}
 * @param body the text, with its dateline
 * @param contents links to the headings of level 2
 * @param readingMinutes at least 1
 * @param related earlier stories; show no dates here
 * @param previous the story before in the section, only when {@code hasPrevious}
 * @param next the story after in the section, only when {@code hasNext}
 * @param extra free data of the front matter
 */
public record ArticleView(
    String title,
    String kicker,
    String description,
    String kind,
    String kindLabel,
    DateView date,
    boolean hasUpdated,
    @Nullable DateView updated,
    List<PersonView> authors,
    List<PersonView> editors,
    LinkView section,
    List<LinkView> tags,
    boolean hasImage,
    @Nullable ImageView image,
    Markup body,
    List<LinkView> contents,
    int readingMinutes,
    int words,
    List<CardView> related,
    boolean hasPrevious,
    @Nullable LinkView previous,
    boolean hasNext,
    @Nullable LinkView next,
    Map<String, Object> extra) {}
