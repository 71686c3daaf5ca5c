package warta.config;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warta.config.RootFiles.AiPolicy;
import warta.config.RootFiles.Humans;
import warta.config.RootFiles.Robots;
import warta.config.RootFiles.Security;
import warta.config.RootFiles.WebManifest;
import warta.data.Fields;
import warta.data.Key;
import warta.data.Types;
import warta.diagnostic.Phrase;

/** The keys of {@code site.yaml} about the small files that only machines read. */
final class RootFileKeys {

  private static final String COLOUR = "#[0-9a-fA-F]{6}";
  private static final String CONTACT = "(mailto:[^\\s@]+@[^\\s@]+|tel:[0-9+-]+|https://\\S+)";
  private static final String INDEX_NOW = "[A-Za-z0-9-]{8,128}";

  static final Key<AiPolicy> ROBOTS_AI =
      Key.of(
          "ai",
          Types.oneOf(aiPolicies()),
          "The robots of language models: `allow` lets them read, `no-training` lets them read"
              + " for answers only, `block` shuts them out. Default: `allow`.",
          "no-training");
  static final Key<List<String>> ROBOTS_DISALLOW =
      Key.of(
          "disallow",
          Types.listOf(Types.PATH),
          "Paths that no robot should read.",
          "[/arsip-lama/]");
  static final List<Key<?>> ROBOTS_KEYS = List.of(ROBOTS_AI, ROBOTS_DISALLOW);
  static final Key<Robots> ROBOTS =
      Key.of(
          "robots",
          Types.object(
              ROBOTS_KEYS,
              f ->
                  Optional.of(
                      new Robots(
                          f.get(ROBOTS_AI, AiPolicy.ALLOW), f.get(ROBOTS_DISALLOW, List.of())))),
          "What `robots.txt` says.",
          "{ai: no-training}");

  static final Key<List<String>> SECURITY_CONTACT =
      Key.of(
              "contact",
              Types.listOf(
                  CheckedText.matching(
                      Phrase.of("type.contact"), Phrase.of("example.contact"), CONTACT)),
              "Where to report a weakness: `mailto:`, `tel:` or `https:`, the preferred first.",
              "mailto:keamanan@example.org")
          .asRequired();
  static final Key<String> SECURITY_EXPIRES =
      Key.of(
              "expires",
              new CheckedText(
                  Phrase.of("type.instant"),
                  t -> instant(t) != null,
                  Phrase.of("example.instant"),
                  ""),
              "Until when that is true, at most a year ahead; with an offset.",
              "2025-12-31T00:00+07:00")
          .asRequired();
  static final Key<String> SECURITY_POLICY =
      Key.of("policy", Types.URL, "Your rules for reports.", "https://example.org/keamanan/");
  static final Key<String> SECURITY_ENCRYPTION =
      Key.of("encryption", Types.URL, "Your public key.", "https://example.org/kunci.asc");
  static final List<Key<?>> SECURITY_KEYS =
      List.of(SECURITY_CONTACT, SECURITY_EXPIRES, SECURITY_POLICY, SECURITY_ENCRYPTION);
  static final Key<Security> SECURITY =
      Key.of(
          "security",
          Types.object(SECURITY_KEYS, RootFileKeys::security),
          "Makes `/.well-known/security.txt` (RFC 9116).",
          "{contact: mailto:keamanan@example.org, expires: 2025-12-31T00:00+07:00}");

  static final Key<List<String>> HUMANS_TEAM =
      Key.of("team", Types.listOf(Types.TEXT), "Who makes the site.", "[Marqaan]");
  static final Key<List<String>> HUMANS_THANKS =
      Key.of("thanks", Types.listOf(Types.TEXT), "Whom you thank.", "[Para pembaca]");
  static final List<Key<?>> HUMANS_KEYS = List.of(HUMANS_TEAM, HUMANS_THANKS);
  static final Key<Humans> HUMANS =
      Key.of(
          "humans",
          Types.object(
              HUMANS_KEYS,
              f ->
                  Optional.of(
                      new Humans(f.get(HUMANS_TEAM, List.of()), f.get(HUMANS_THANKS, List.of())))),
          "Makes `/humans.txt`.",
          "{team: [Marqaan]}");

  static final Key<String> MANIFEST_SHORT_NAME =
      Key.of("shortName", Types.TEXT, "The name below the icon. Default: the title.", "Warta");
  static final Key<String> MANIFEST_THEME = colour("themeColor", "The colour of the frame.");
  static final Key<String> MANIFEST_BACKGROUND =
      colour("backgroundColor", "The colour while a page is loading.");
  static final List<Key<?>> MANIFEST_KEYS =
      List.of(MANIFEST_SHORT_NAME, MANIFEST_THEME, MANIFEST_BACKGROUND);
  static final Key<WebManifest> MANIFEST =
      Key.of(
          "manifest",
          Types.object(
              MANIFEST_KEYS,
              f ->
                  Optional.of(
                      new WebManifest(
                          f.get(MANIFEST_SHORT_NAME, ""),
                          f.get(MANIFEST_THEME, WebManifest.DEFAULT.themeColor()),
                          f.get(MANIFEST_BACKGROUND, WebManifest.DEFAULT.backgroundColor())))),
          "How the site looks on a phone's screen (`/manifest.webmanifest`).",
          "{shortName: Warta}");

  static final Key<String> INDEX_NOW_KEY =
      Key.of(
          "indexNow",
          CheckedText.matching(
              Phrase.of("type.index-now"), Phrase.of("example.index-now"), INDEX_NOW),
          "The key of IndexNow; makes the file that proves it is yours.",
          "4f9d1c7be2a84d06");

  static final List<Key<?>> ALL = List.of(ROBOTS, SECURITY, HUMANS, MANIFEST, INDEX_NOW_KEY);

  private RootFileKeys() {}

  static RootFiles read(Fields fields) {
    return new RootFiles(
        fields.get(ROBOTS, Robots.DEFAULT),
        fields.get(SECURITY).orElse(null),
        fields.get(HUMANS, Humans.NONE),
        fields.get(MANIFEST, WebManifest.DEFAULT),
        fields.get(INDEX_NOW_KEY, ""));
  }

  /** The values in force by their full names. */
  static void addTo(Map<String, Object> values, RootFiles files) {
    values.put("robots.ai", label(files.robots().ai()));
    values.put("robots.disallow", files.robots().disallow());
    Security security = files.security();
    if (security != null) {
      values.put("security.contact", security.contact());
      values.put("security.expires", security.expires());
      values.put("security.policy", security.policy());
      values.put("security.encryption", security.encryption());
    }
    values.put("humans.team", files.humans().team());
    values.put("humans.thanks", files.humans().thanks());
    values.put("manifest.shortName", files.manifest().shortName());
    values.put("manifest.themeColor", files.manifest().themeColor());
    values.put("manifest.backgroundColor", files.manifest().backgroundColor());
    values.put("indexNow", files.indexNow());
  }

  private static Optional<Security> security(Fields fields) {
    List<String> contact = fields.get(SECURITY_CONTACT, List.of());
    String expires = fields.get(SECURITY_EXPIRES).map(RootFileKeys::instant).orElse(null);
    return contact.isEmpty() || expires == null
        ? Optional.empty()
        : Optional.of(
            new Security(
                contact,
                expires,
                fields.get(SECURITY_POLICY, ""),
                fields.get(SECURITY_ENCRYPTION, "")));
  }

  /** An instant as RFC 3339 writes it, seconds included; null when it is none. */
  private static @Nullable String instant(String text) {
    try {
      return OffsetDateTime.parse(text).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Key<String> colour(String name, String meaning) {
    return Key.of(
        name,
        CheckedText.matching(Phrase.of("type.colour"), Phrase.of("example.colour"), COLOUR),
        meaning + " Default: `#fbf8f2`.",
        "'#fbf8f2'");
  }

  private static Map<String, AiPolicy> aiPolicies() {
    Map<String, AiPolicy> words = new LinkedHashMap<>();
    for (AiPolicy policy : List.of(AiPolicy.ALLOW, AiPolicy.NO_TRAINING, AiPolicy.BLOCK)) {
      words.put(label(policy), policy);
    }
    return words;
  }

  private static String label(AiPolicy policy) {
    return switch (policy) {
      case ALLOW -> "allow";
      case NO_TRAINING -> "no-training";
      case BLOCK -> "block";
    };
  }
}
