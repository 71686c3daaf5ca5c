package warta.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.content.FrontMatter.Correction;
import warta.content.FrontMatter.LeadImage;
import warta.data.Located;
import warta.data.WrittenDate;
import warta.diagnostic.Location;

/**
 * What the front matter of a document says, as its reader finds it; absent texts are empty.
 *
 * @param date of publication; absent where a kind of document needs none, or after a fault
 * @param publishAt when it becomes visible, if that is not {@code date}
 * @param slugPlace where the slug stands, if it is written
 * @param canonical the full address of the original, if that is elsewhere
 * @param accent of a section that chooses one
 * @param titlePlace where the title stands, or the front matter where it is missing
 */
public record FrontMatterFields(
    String title,
    Location titlePlace,
    @Nullable WrittenDate date,
    @Nullable Located<WrittenDate> updated,
    List<Correction> corrections,
    @Nullable WrittenDate publishAt,
    @Nullable Located<WrittenDate> expires,
    boolean draft,
    List<Located<String>> authors,
    List<Located<String>> editors,
    List<Located<String>> tags,
    String description,
    List<String> keyPoints,
    String kicker,
    String dateline,
    ArticleKind kind,
    @Nullable LeadImage image,
    String slug,
    @Nullable Location slugPlace,
    List<Located<String>> aliases,
    List<Located<String>> related,
    boolean noindex,
    String canonical,
    int weight,
    @Nullable Accent accent,
    @Nullable Located<String> template,
    Map<String, Object> extra) {}
