package warta.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import warta.data.Value.Kind;
import warta.data.Value.Scalar;
import warta.data.Value.Sequence;
import warta.diagnostic.Argument;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;
import warta.text.Slugs;

/** The types of values that Warta reads. */
public final class Types {

  public static final Type<String> TEXT =
      scalar(Phrase.of("type.text"), Schemas.TEXT, s -> Optional.of(s.text().strip()));

  /** File systems allow names of 255 bytes; some room is left for endings. */
  private static final int LONGEST_NAME = 200;

  private static final int LONGEST_PATH = 1000;

  /** A text that may be empty on purpose, such as {@code alt: ""}. */
  public static final Type<String> TEXT_OR_EMPTY = new TextOrEmpty();

  public static final Type<Boolean> BOOLEAN =
      scalar(
          Phrase.of("type.boolean"),
          Map.of("type", "boolean"),
          s ->
              s.kind() == Kind.BOOLEAN
                  ? Optional.of("true".equalsIgnoreCase(s.text()))
                  : Optional.empty());

  public static final Type<WrittenDate> DATE = new DateType();

  public static final Type<String> SLUG =
      checked(
          Rule.BAD_SLUG,
          text -> Slugs.isSlug(text) && text.length() <= Types.LONGEST_NAME,
          "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
          (text, d) -> d.with("suggestion", Slugs.of(text)));

  /** A path on this site, such as {@code /arsip/judul/}. */
  public static final Type<String> PATH =
      checked(Rule.BAD_PATH, Types::isSitePath, "^/([^/\\\\\\s?#%][^\\\\\\s?#%]*)?$", (t, d) -> d);

  public static final Type<String> URL =
      checked(Rule.BAD_URL, Types::isWebAddress, "^https?://[^\\s\"<>]+$", (t, d) -> d);

  /** The address of a site's front page, to which paths are appended. */
  public static final Type<String> BASE_URL =
      checked(
          Rule.BAD_URL,
          t -> isWebAddress(t) && !t.matches(".*[?#].*"),
          "^https?://[^\\s\"<>?#]+$",
          (t, d) -> d);

  /** Anything at all, as Java maps, lists, texts, numbers and truth values. */
  public static final Type<Map<String, Object>> FREE = new FreeType();

  private Types() {}

  public static Type<Integer> integer(int least, int most) {
    return scalar(
        Phrase.of("type.integer").with("least", least).with("most", most),
        Map.of("type", "integer", "minimum", least, "maximum", most),
        s -> {
          if (s.kind() != Kind.INTEGER || s.text().length() > 9) {
            return Optional.empty();
          }
          try {
            int number = Integer.parseInt(s.text().replace("_", ""));
            return number >= least && number <= most ? Optional.of(number) : Optional.empty();
          } catch (NumberFormatException e) {
            return Optional.empty();
          }
        });
  }

  /** One of some words, each with its meaning in the program. */
  public static <T> Type<T> oneOf(Map<String, T> words) {
    return new CompoundTypes.OneOf<>(words);
  }

  /** A list; a single value counts as a list of one. */
  public static <T> Type<List<T>> listOf(Type<T> item) {
    return new CompoundTypes.ListType<>(item);
  }

  public static <T> Type<Located<T>> located(Type<T> type) {
    return new CompoundTypes.LocatedType<>(type);
  }

  public static <T> Type<T> object(List<Key<?>> keys, Function<Fields, Optional<T>> build) {
    return new CompoundTypes.ObjectType<>(keys, build);
  }

  /** A value as Java maps, lists, texts, numbers and truth values; nothing is an empty text. */
  public static Object plain(Value value) {
    return FreeType.plain(value);
  }

  static <T> Optional<T> wrongType(Type<?> type, Value found, Type.Reading reading) {
    reading
        .faults()
        .accept(
            Diagnostic.at(Rule.WRONG_TYPE, found.location())
                .with("key", reading.key())
                .with("expected", type.expected())
                .with("found", describe(found))
                .with("example", reading.example()));
    return Optional.empty();
  }

  static Argument describe(Value value) {
    if (value instanceof Scalar scalar) {
      return switch (scalar.kind()) {
        case TEXT -> Phrase.of("found.text").with("text", shortened(scalar.text()));
        case NOTHING -> Phrase.of("found.nothing");
        case INTEGER, DECIMAL -> Phrase.of("found.number").with("number", scalar.text());
        case BOOLEAN -> Argument.of(scalar.text());
      };
    }
    return value instanceof Sequence ? Phrase.of("type.list") : Phrase.of("type.group");
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  private static <T> Type<T> scalar(
      Phrase expected, Map<String, Object> schema, Function<Scalar, Optional<T>> convert) {
    return new Type<>() {
      @Override
      public Map<String, Object> schema() {
        return schema;
      }

      @Override
      public Phrase expected() {
        return expected;
      }

      @Override
      public Optional<T> read(Value value, Reading reading) {
        Optional<T> read =
            value instanceof Scalar scalar && scalar.kind() != Kind.NOTHING
                ? convert.apply(scalar)
                : Optional.empty();
        return read.isPresent() ? read : wrongType(this, value, reading);
      }
    };
  }

  private interface Detail {
    Diagnostic addTo(String text, Diagnostic diagnostic);
  }

  private static Type<String> checked(
      Rule rule, Predicate<String> valid, String pattern, Detail detail) {
    return new Type<>() {
      @Override
      public Map<String, Object> schema() {
        return Map.of("type", "string", "pattern", pattern);
      }

      @Override
      public Phrase expected() {
        return Phrase.of("type.text");
      }

      @Override
      public Optional<String> read(Value value, Reading reading) {
        Optional<String> text = TEXT.read(value, reading);
        if (text.isEmpty() || valid.test(text.get())) {
          return text;
        }
        Diagnostic fault =
            Diagnostic.at(rule, value.location())
                .with("key", reading.key())
                .with("value", text.get());
        reading.faults().accept(detail.addTo(text.get(), fault));
        return Optional.empty();
      }
    };
  }

  private static boolean isSitePath(String text) {
    return text.startsWith("/")
        && !text.contains("//")
        && text.length() <= LONGEST_PATH
        && !text.contains("\\")
        && text.chars().noneMatch(c -> c <= ' ' || c == '?' || c == '#' || c == '%' || c == 0x7f)
        && List.of(text.split("/", -1)).stream()
            .noneMatch(p -> p.equals("..") || p.equals(".") || p.length() > LONGEST_NAME);
  }

  private static boolean isWebAddress(String text) {
    return (text.startsWith("https://") || text.startsWith("http://"))
        && text.length() > 8
        && text.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
  }

  private static final class TextOrEmpty implements Type<String> {
    @Override
    public Phrase expected() {
      return Phrase.of("type.text");
    }

    @Override
    public boolean acceptsEmpty() {
      return true;
    }

    @Override
    public Map<String, Object> schema() {
      return Schemas.TEXT;
    }

    @Override
    public Optional<String> read(Value value, Reading reading) {
      if (value instanceof Scalar scalar) {
        return Optional.of(scalar.text().strip());
      }
      return wrongType(this, value, reading);
    }
  }
}
