package warta.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The languages say the same things about the same values, and all that the program says. */
class TranslationTest {

  private static final Path RESOURCES = Path.of("src/main/resources/warta/diagnostic");
  private static final Pattern VALUE = Pattern.compile("\\{([^}]*)}");
  private static final Pattern PHRASE =
      Pattern.compile("Phrase\\s*\\.(of|counted|refusal)\\(\\s*\"([^\"]+)\"");

  /** A stage of a build, which is named where it is timed or reported. */
  private static final Pattern STAGE =
      Pattern.compile("(stopwatch\\.lap|progress\\.report)\\(\"(\\w+)\"");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  /** Literals of several words that are typed, or told to programs or to us. */
  private static final Set<String> NOT_SAID =
      Set.of(
          "java -jar ",
          "  java -jar site.jar build --site ",
          "no help in ",
          "edits overlap at ",
          "command line");

  @Test
  void bothLanguagesHaveTheSameSentences() throws IOException {
    assertThat(words("id").keySet()).isEqualTo(words("en").keySet());
  }

  @Test
  void bothLanguagesUseTheSameValues() throws IOException {
    Map<String, String> indonesian = words("id");
    words("en")
        .forEach(
            (key, english) -> {
              if (!key.endsWith(".meaning")) {
                assertThat(values(indonesian.get(key))).as(key).isEqualTo(values(english));
              }
            });
  }

  @Test
  void nothingIsLeftUntranslated() throws IOException {
    Map<String, String> english = words("en");
    Map<String, String> indonesian = words("id");
    Set<String> same =
        english.keySet().stream()
            .filter(key -> english.get(key).equals(indonesian.get(key)))
            .filter(key -> english.get(key).replaceAll("\\{[^}]*}", "").matches(".*[a-z]{3}.*"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(same).isEmpty();
  }

  @Test
  void everyPhraseOfTheProgramHasWordsAndEveryPhraseIsUsed() throws IOException {
    Set<String> said = new TreeSet<>();
    Set<String> beginnings = new TreeSet<>();
    for (String source : sources("")) {
      Matcher phrase = PHRASE.matcher(source);
      while (phrase.find()) {
        if (phrase.group(2).endsWith(".")) {
          beginnings.add(phrase.group(2));
        } else if (phrase.group(1).equals("counted")) {
          said.add(phrase.group(2) + ".one");
          said.add(phrase.group(2) + ".many");
        } else if (phrase.group(1).equals("refusal")) {
          said.add(phrase.group(2));
          said.add(phrase.group(2) + "-hint");
        } else {
          said.add(phrase.group(2));
        }
      }
    }
    Set<String> known =
        words("en").keySet().stream()
            .filter(key -> key.startsWith("phrase."))
            .map(key -> key.substring("phrase.".length()))
            .filter(key -> beginnings.stream().noneMatch(key::startsWith))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(known).isEqualTo(said);
  }

  @Test
  void everyStageOfABuildHasAName() throws IOException {
    Set<String> stages = new TreeSet<>();
    for (String source : sources("")) {
      Matcher stage = STAGE.matcher(source);
      while (stage.find()) {
        String kind = stage.group(1).equals("stopwatch.lap") ? "stage." : "progress.";
        stages.add("phrase." + kind + stage.group(2));
      }
    }
    Set<String> named =
        words("en").keySet().stream()
            .filter(key -> key.startsWith("phrase.stage.") || key.startsWith("phrase.progress."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(stages).isNotEmpty().isEqualTo(named);
  }

  @Test
  void noSentenceOfACommandStandsInTheProgramItself() throws IOException {
    Set<String> said = new TreeSet<>();
    for (String folder : List.of("cli", "edit")) {
      for (String source : sources(folder)) {
        LITERAL
            .matcher(source.replaceAll("(?m)^\\s*(\\*|//|/\\*).*", ""))
            .results()
            .map(literal -> literal.group(1))
            .filter(text -> text.matches(".*[A-Za-z]{2,} [a-z]{2,}.*"))
            .forEach(said::add);
      }
    }
    said.removeAll(NOT_SAID);
    assertThat(said).isEmpty();
  }

  @Test
  void everyRuleHasItsWordsInEachLanguage() throws IOException {
    for (String language : Messages.LANGUAGES) {
      Map<String, String> words = words(language);
      for (Rule rule : Rule.values()) {
        assertThat(words).containsKey(rule.id() + ".message");
        assertThat(words).containsKey(rule.id() + ".hint");
        assertThat(Messages.in(language).meaning(rule)).endsWith(".");
      }
    }
  }

  @Test
  void noSentenceIsOfARuleThatIsNot() throws IOException {
    Set<String> ids = Stream.of(Rule.values()).map(Rule::id).collect(Collectors.toSet());
    for (String key : words("en").keySet()) {
      String owner = key.substring(0, key.indexOf('.'));
      assertThat(Set.of("label", "note", "phrase").contains(owner) || ids.contains(owner))
          .as(key)
          .isTrue();
    }
  }

  @Test
  void everyRuleHasAWrongAndARightExample() throws IOException {
    for (Rule rule : Rule.values()) {
      RuleExample example = RuleExample.of(rule);
      assertThat(example.wrong()).as(rule.id()).isNotBlank().isNotEqualTo(example.right());
      assertThat(example.right()).as(rule.id()).isNotBlank();
    }
    try (Stream<Path> files = Files.list(RESOURCES.resolve("rules"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
          .containsExactlyInAnyOrder(Stream.of(Rule.values()).map(Rule::id).toArray(String[]::new));
    }
  }

  @Test
  void aPhraseIsSaidInTheLanguageOfItsSentence() {
    Diagnostic fault =
        Diagnostic.general(Rule.UNREADABLE_FILE).with("reason", Phrase.of("io.missing"));
    assertThat(Messages.in("en").message(fault))
        .isEqualTo("this file cannot be read: it does not exist");
    assertThat(Messages.in("id-ID").message(fault))
        .isEqualTo("berkas ini tidak dapat dibaca: tidak ada");
  }

  @Test
  void anotherLanguageIsEnglish() {
    assertThat(Messages.in("ja").language()).isEqualTo("en");
  }

  @Test
  void aValueIsNeverReadAsAPattern() {
    Diagnostic fault = Diagnostic.general(Rule.UNREADABLE_FILE).with("reason", "{file} [x]");
    assertThat(Messages.in("en").message(fault)).endsWith("{file} [x]");
  }

  /** The texts of the program's classes in a package and below it. */
  private static List<String> sources(String folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/warta").resolve(folder))) {
      for (Path file : files.filter(p -> p.toString().endsWith(".java")).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static Map<String, String> words(String language) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        Files.newBufferedReader(RESOURCES.resolve("messages_" + language + ".properties"))) {
      words.load(in);
    }
    Map<String, String> sorted = new TreeMap<>();
    words.forEach((key, value) -> sorted.put((String) key, (String) value));
    return sorted;
  }

  private static Set<String> values(String sentence) {
    return VALUE.matcher(sentence).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }
}
