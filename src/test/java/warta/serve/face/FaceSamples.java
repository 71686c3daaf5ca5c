package warta.serve.face;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Messages;
import warta.diagnostic.Rule;
import warta.site.PublicationState;

/** What the faces of tests show. */
final class FaceSamples {

  static final Location PLACE = new Location("content/opini/laut.md", 2, 8, 4);

  static final Function<Location, Optional<String>> LINES =
      place -> Optional.of("title: Laut <b>tenang</b>");

  static final Diagnostic REMARK = Diagnostic.at(Rule.NO_DESCRIPTION, PLACE);

  static final Diagnostic FAULT = Diagnostic.at(Rule.BAD_DATE, PLACE).with("found", "<kemarin>");

  private FaceSamples() {}

  static Setting setting(String language) {
    return new Setting(
        Messages.in(language),
        language,
        ZoneId.of("Asia/Jakarta"),
        new EditorLinks(
            Editor.of("vscode").orElseThrow(),
            "/rumah/situs kami",
            path -> path.startsWith("content/")));
  }

  static PageReport report(PublicationState state, Diagnostic... findings) {
    return new PageReport(
        "/opini/laut/",
        new PageReport.Text(
            state, Instant.parse("2024-12-23T03:30:00Z"), 1234, 6, "content/opini/laut.md"),
        List.of(findings),
        new PageReport.Card(
            "https://www.warta.example/opini/laut/",
            "Warta",
            "Laut <b>tenang</b>",
            "Nelayan pulang.",
            "/opini/laut/kartu.png"),
        "/ringan/opini/laut/",
        false);
  }
}
