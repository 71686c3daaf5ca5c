package warta.template;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The filters, functions, tests and tags that a template can use: Warta's own and Pebble's. */
public final class Vocabulary {

  /**
   * One of them.
   *
   * @param example a whole tag or a part of one
   */
  public record Word(String name, String meaning, String example) {}

  public static final List<Word> FILTERS =
      List.of(
          new Word("fill", "Puts a value where a word has `{x}`.", "words.archivePage | fill(3)"),
          new Word("abbreviate", "Cuts a text, with an ellipsis.", "card.title | abbreviate(60)"),
          new Word("abs", "A number without its sign.", "-3 | abs"),
          new Word("base64decode", "Decodes Base64.", "\"V2FydGE=\" | base64decode"),
          new Word("base64encode", "Encodes as Base64.", "site.title | base64encode"),
          new Word("capitalize", "Makes the first letter a capital.", "card.kicker | capitalize"),
          new Word("date", "Formats a date and time.", "extra.day | date(\"d/M\", \"yyyy-MM-dd\")"),
          new Word("default", "Another value when there is none.", "extra.mood | default(\"\")"),
          new Word("escape", "Escapes; done anyway to all that is printed.", "x | escape(\"js\")"),
          new Word("first", "The first of a list.", "listing.items | first"),
          new Word("format", "Formats as Java's `String.format`.", "\"%03d\" | format(n)"),
          new Word("join", "Joins a list to a text.", "[\"a\", \"b\"] | join(\", \")"),
          new Word("last", "The last of a list.", "listing.items | last"),
          new Word("length", "How many a list has, or letters a text.", "listing.items | length"),
          new Word("lower", "Small letters.", "card.title | lower"),
          new Word("merge", "Puts two lists or maps together.", "[1] | merge([2])"),
          new Word("nl2br", "Makes line ends `<br>`.", "extra.poem | nl2br"),
          new Word("numberformat", "Formats a number.", "1234 | numberformat(\"#,###\")"),
          new Word("raw", "Prints without escaping. Never for texts of others.", "x | raw"),
          new Word("replace", "Replaces parts of a text.", "x | replace({\"-\": \" \"})"),
          new Word("reverse", "Turns a list around.", "article.tags | reverse"),
          new Word("rsort", "Sorts downwards.", "[1, 3, 2] | rsort"),
          new Word("sha256", "The SHA-256 of a text.", "page.url | sha256"),
          new Word("slice", "A part of a list or text.", "site.title | slice(0, 1)"),
          new Word("sort", "Sorts upwards.", "[1, 3, 2] | sort"),
          new Word("split", "Cuts a text to a list.", "\"a,b\" | split(\",\")"),
          new Word("title", "Makes Each Word Begin With A Capital.", "card.kicker | title"),
          new Word("trim", "Without spaces at both ends.", "x | trim"),
          new Word("upper", "Capital letters.", "card.kicker | upper"),
          new Word("urlencode", "Encodes for an address.", "page.title | urlencode"));

  public static final List<Word> FUNCTIONS =
      List.of(
          new Word("asset", "The address of a file of `assets/`.", "asset(\"print.css\")"),
          new Word("block", "Prints a block once more.", "block(\"main\")"),
          new Word(
              "inlineScript",
              "A script of `assets/`, in the page itself; the name is written out.",
              "inlineScript(\"early.js\")"),
          new Word(
              "inlineStyle",
              "A style sheet of `assets/`, in the page itself; the name is written out.",
              "inlineStyle(\"base.css\")"),
          new Word("max", "The greatest of some numbers.", "max(1, 2)"),
          new Word("min", "The smallest of some numbers.", "min(1, 2)"),
          new Word("parent", "In a block: what the layout has there.", "parent()"),
          new Word("range", "A list of numbers, as `1..3` is.", "range(1, 3)"),
          new Word(
              "speculationRules",
              "Rules of `assets/` for loading pages ahead, in the page itself; the name is written out.",
              "speculationRules(\"prefetch.json\")"));

  public static final List<Word> TESTS =
      List.of(
          new Word("defined", "Whether a name is known and there.", "extra.mood is defined"),
          new Word("empty", "Whether a text or list has nothing.", "card.kicker is not empty"),
          new Word("even", "Whether a number is even.", "loop.index is even"),
          new Word("iterable", "Whether it can be looped over.", "x is iterable"),
          new Word("map", "Whether it has keys.", "x is map"),
          new Word("null", "Whether it is absent.", "x is null"),
          new Word("odd", "Whether a number is odd.", "loop.index is odd"));

  /** The tags that have an end tag. */
  static final Set<String> PAIRED =
      Set.of(
          "autoescape",
          "block",
          "cache",
          "embed",
          "filter",
          "for",
          "if",
          "macro",
          "parallel",
          "verbatim");

  static final Set<String> SINGLE =
      Set.of("extends", "flush", "from", "import", "include", "set", "else", "elseif");

  static Set<String> names(List<Word> words) {
    Set<String> names = new TreeSet<>();
    words.forEach(word -> names.add(word.name()));
    return names;
  }

  private Vocabulary() {}
}
