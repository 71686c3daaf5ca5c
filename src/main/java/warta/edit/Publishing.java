package warta.edit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import warta.config.SiteConfig;
import warta.content.Document;
import warta.data.WrittenDate;
import warta.diagnostic.Phrase;
import warta.text.Slugs;

/** Turns a draft, or what is scheduled for later, into a published article. */
public final class Publishing {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm':00'", Locale.ROOT);
  private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);
  private static final Pattern WITH_OFFSET =
      Pattern.compile(".*\\d{2}:\\d{2}.*(Z|[+-]\\d{2}:?\\d{2})[\"']?");

  private Publishing() {}

  /**
   * The change to the article's file: no draft any more, the date is now (or of a draft {@code
   * publishAt}, where that is later), and an address that does not depend on how names of files are
   * turned into addresses. What was scheduled appears at once.
   *
   * @param keepDate whether the date stays as it is written
   */
  public static ChangeSet plan(
      Path content, SiteConfig config, Document document, Instant now, boolean keepDate)
      throws EditRefusedException {
    boolean draft = document.frontMatter().draft();
    if (!draft && !isScheduled(document, config, now)) {
      throw new EditRefusedException(
          Phrase.refusal("edit.no-draft").with("file", document.path().sitePath()));
    }
    TextFile file = TextFile.read(content, document.path().path());
    FrontMatterEditor editor = FrontMatterEditor.of(file);
    Instant first = draft ? appears(document, config, now) : now;
    String date = date(first.atZone(config.zone()), editor);
    if (!keepDate) {
      editor.setDate(date);
    }
    String name = document.path().name();
    if (document.frontMatter().slug().isEmpty() && !Slugs.of(name).equals(name)) {
      editor.setText("slug", Slugs.of(name));
    }
    if (draft) {
      editor.undraft();
    } else {
      editor.unschedule(date);
    }
    FileChange change = file.change(file.path(), editor.edits());
    return new ChangeSet(List.of(change), Map.of(), List.of());
  }

  /** Whether an article that is no draft is still to come. */
  public static boolean isScheduled(Document document, SiteConfig config, Instant now) {
    WrittenDate date = document.frontMatter().date();
    return appears(document, config, now).isAfter(now)
        || (date != null && date.toInstant(config.zone()).isAfter(now));
  }

  /** When readers first see it. */
  private static Instant appears(Document document, SiteConfig config, Instant now) {
    WrittenDate publishAt = document.frontMatter().publishAt();
    Instant later = publishAt == null ? now : publishAt.toInstant(config.zone());
    return later.isAfter(now) ? later : now;
  }

  /** A moment to the minute, with an offset where the draft's date had one. */
  private static String date(ZonedDateTime moment, FrontMatterEditor editor) {
    String written = editor.written("date").orElse("");
    String time = (editor.isToml() ? SECONDS : MINUTES).format(moment);
    return WITH_OFFSET.matcher(written).matches() ? time + OFFSET.format(moment) : time;
  }
}
