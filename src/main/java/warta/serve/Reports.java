package warta.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warta.build.Edition;
import warta.config.BaseUrl;
import warta.content.Document;
import warta.content.FrontMatter;
import warta.data.WrittenDate;
import warta.diagnostic.Diagnostic;
import warta.output.Output;
import warta.serve.face.Bar;
import warta.serve.face.PageReport;
import warta.serve.face.SessionReport;
import warta.serve.face.Setting;
import warta.serve.http.Resource;
import warta.site.PublicationState;
import warta.site.Site;
import warta.site.Skipped;
import warta.text.UrlPath;

/** What bar and dashboard tell of a session. */
final class Reports {

  private final Session session;
  private volatile Happening.@Nullable Updated last;

  Reports(Session session) {
    this.session = session;
  }

  void remember(Happening.Updated updated) {
    Happening.Updated before = last;
    last = updated.isSequel() && before != null ? updated.after(before) : updated;
  }

  /** The bar of a page; empty when there is none at a path. */
  Optional<String> bar(String path, Present present, Setting setting) throws IOException {
    Edition edition = present.edition();
    if (edition == null) {
      return Optional.empty();
    }
    BaseUrl base = edition.site().config().baseUrl();
    String plain = UrlPath.decode(path.split("[?#]", 2)[0]);
    String prefix = UrlPath.decode(base.prefix());
    if (!plain.startsWith(prefix + "/")) {
      return Optional.empty();
    }
    String file = Output.pathOf(plain.substring(prefix.length()));
    Output output = edition.find(file);
    Optional<Resource> page = output == null ? Optional.empty() : session.find(file);
    if (output == null || page.isEmpty()) {
      return Optional.empty();
    }
    String html = new String(page.get().bytes(), StandardCharsets.UTF_8);
    PageReport report = report(path, output.address(), html, edition);
    return Optional.of(Bar.html(report, present.reading().excerpts()::line, setting));
  }

  private PageReport report(String path, String address, String html, Edition edition) {
    Site site = edition.site();
    BaseUrl base = site.config().baseUrl();
    String full = fullOf(address, site);
    boolean lite = !full.equals(address);
    String variant = lite ? full : site.config().permalinks().ofLite(address);
    boolean hasVariant = edition.find(Output.pathOf(variant)) != null;
    Optional<Document> document = documentAt(full, site);
    return new PageReport(
        path,
        document.map(d -> text(d, session.readingTime())).orElse(null),
        document.map(d -> findingsOf(d.path().sitePath())).orElse(List.of()),
        PageCard.of(html, site.config()),
        hasVariant ? base.href(variant) : "",
        lite);
  }

  /** The address of the full page where one is a lite page. */
  private static String fullOf(String address, Site site) {
    for (String full : site.addresses().values()) {
      if (site.config().permalinks().ofLite(full).equals(address)) {
        return full;
      }
    }
    return address;
  }

  private static Optional<Document> documentAt(String address, Site site) {
    Optional<Document> article =
        site.articles().stream()
            .filter(a -> a.url().equals(address))
            .map(a -> a.document())
            .findFirst();
    return article.or(
        () ->
            site.pages().stream()
                .filter(p -> p.url().equals(address))
                .map(p -> p.document())
                .findFirst());
  }

  private List<Diagnostic> findingsOf(String source) {
    return session.findings().stream()
        .filter(f -> f.location() != null && f.location().path().equals(source))
        .toList();
  }

  private PageReport.Text text(Document document, Instant now) {
    FrontMatter front = document.frontMatter();
    var zone = session.reading().zone();
    @Nullable WrittenDate start = front.publishAt() != null ? front.publishAt() : front.date();
    @Nullable Instant when = start == null ? null : start.toInstant(zone);
    PublicationState state =
        front.draft()
            ? PublicationState.DRAFT
            : when != null && when.isAfter(now)
                ? PublicationState.SCHEDULED
                : PublicationState.PUBLISHED;
    return new PageReport.Text(
        state, when, document.words(), document.readingMinutes(), document.path().sitePath());
  }

  SessionReport session(Present present) {
    Edition edition = present.edition();
    List<SessionReport.Waiting> waiting = new ArrayList<>();
    if (edition != null) {
      Site site = edition.site();
      site.skipped().forEach(skipped -> waiting.add(waiting(skipped)));
      site.articles().stream()
          .filter(
              a -> text(a.document(), session.readingTime()).state() != PublicationState.PUBLISHED)
          .forEach(
              a -> {
                PageReport.Text text = text(a.document(), session.readingTime());
                waiting.add(
                    new SessionReport.Waiting(
                        a.frontMatter().title(),
                        text.source(),
                        site.config().baseUrl().href(a.url()),
                        text.state(),
                        text.when()));
              });
    }
    return new SessionReport(
        edition == null ? "" : edition.site().config().title(),
        waiting,
        work(present),
        session.findings(),
        session.templates().slowest());
  }

  private static SessionReport.Waiting waiting(Skipped skipped) {
    @Nullable OffsetDateTime when = skipped.when();
    return new SessionReport.Waiting(
        skipped.document().frontMatter().title(),
        skipped.document().path().sitePath(),
        "",
        skipped.state(),
        when == null ? null : when.toInstant());
  }

  private SessionReport.Work work(Present present) {
    Happening.Updated updated = last;
    Edition edition = present.edition();
    Map<String, Long> stages = present.reading().timings();
    return new SessionReport.Work(
        session.readingTime(),
        updated == null ? List.of() : updated.sources(),
        updated == null ? List.of() : updated.pages(),
        updated == null ? List.of() : updated.removed(),
        edition == null ? 0 : edition.pages(),
        stages);
  }
}
