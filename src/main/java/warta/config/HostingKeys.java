package warta.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import warta.data.Fields;
import warta.data.Key;
import warta.data.Located;
import warta.data.Types;
import warta.diagnostic.Phrase;

/** The keys of {@code site.yaml} about the servers of a site. */
final class HostingKeys {

  /** Of a source in a Content-Security-Policy; nothing that any server's syntax could mistake. */
  private static final String SOURCE = "[A-Za-z0-9'*.:/_~?=&+@-]+";

  private static final String FILE = "[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*";

  static final Key<List<Located<Host>>> HOSTS =
      Key.of(
          "hosts",
          Types.listOf(Types.located(Types.oneOf(Host.words()))),
          "Where the site is served: `netlify`, `cloudflare`, `apache`, `nginx`, `caddy`,"
              + " `github-pages`, `s3`. Default: the files for the first three.",
          "[nginx]");

  static final List<Key<?>> CSP_KEYS =
      List.of(
          directive("script-src", "Scripts", "https://plausible.io"),
          directive("style-src", "Style sheets", "https://fonts.example.org"),
          directive("img-src", "Images", "https://img.example.org"),
          directive("font-src", "Fonts", "https://fonts.example.org"),
          directive("media-src", "Sound and video", "https://media.example.org"),
          directive("connect-src", "What scripts talk to", "https://plausible.io"),
          directive("frame-src", "Pages in frames", "https://www.youtube-nocookie.com"),
          directive("form-action", "Where forms are sent", "https://surel.example.org"));
  static final Key<Map<String, List<String>>> CSP =
      Key.of(
          "csp",
          Types.object(CSP_KEYS, f -> Optional.of(sources(f))),
          "What pages may load from elsewhere: additions to the Content-Security-Policy.",
          "{script-src: https://plausible.io}");

  static final Key<Boolean> PRECOMPRESS =
      Key.of(
          "precompress",
          Types.BOOLEAN,
          "Whether a compressed `.gz` lies beside each text, for servers that can use it."
              + " Default: `false`.",
          "true");

  static final Key<List<String>> OWN_FILES =
      Key.of(
          "ownFiles",
          Types.listOf(
              CheckedText.matching(Phrase.of("type.file"), Phrase.of("example.file"), FILE)),
          "Generated files that you make yourself in `content/static/`, or that you do not want.",
          "[robots.txt]");

  static final List<Key<?>> ALL = List.of(HOSTS, CSP, PRECOMPRESS, OWN_FILES);

  private HostingKeys() {}

  static Hosting read(Fields fields) {
    return new Hosting(
        fields.get(HOSTS, List.of()),
        fields.get(CSP, Map.of()),
        fields.get(PRECOMPRESS, false),
        Set.copyOf(fields.get(OWN_FILES, List.of())));
  }

  /** The values in force by their full names. */
  static void addTo(Map<String, Object> values, Hosting hosting) {
    values.put("hosts", hosting.hosts().stream().map(host -> host.value().label()).toList());
    for (Key<?> key : CSP_KEYS) {
      values.put("csp." + key.name(), hosting.csp().getOrDefault(key.name(), List.of()));
    }
    values.put("precompress", hosting.precompress());
    values.put("ownFiles", hosting.ownFiles().stream().sorted().toList());
  }

  private static Key<List<String>> directive(String name, String what, String example) {
    return Key.of(
        name,
        Types.listOf(
            CheckedText.matching(Phrase.of("type.source"), Phrase.of("example.source"), SOURCE)),
        what + ", beside the site's own.",
        example);
  }

  @SuppressWarnings("unchecked") // every key of the group is a list of texts
  private static Map<String, List<String>> sources(Fields fields) {
    Map<String, List<String>> sources = new LinkedHashMap<>();
    for (Key<?> key : CSP_KEYS) {
      fields
          .get((Key<List<String>>) key)
          .ifPresent(found -> sources.put(key.name(), new ArrayList<>(found)));
    }
    return sources;
  }
}
