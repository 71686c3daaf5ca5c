package warta.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.KnownWords;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;
import warta.diagnostic.Suggestions;
import warta.template.TagScanner.Tag;
import warta.template.TagScanner.Token;
import warta.template.TagScanner.Use;
import warta.text.SourceText;

/** Translates Pebble's exceptions into diagnostics. */
final class TemplateFaults {

  private final TemplateSet templates;

  TemplateFaults(TemplateSet templates) {
    this.templates = templates;
  }

  /**
   * @param template in hand, for faults that do not name one
   */
  Diagnostic translate(RuntimeException fault, String template) {
    if (fault instanceof PebbleException wrapped && !(fault instanceof FailedWordException)) {
      if (wrapped.getCause() instanceof PebbleException cause) {
        return translate(cause, template);
      }
      if (wrapped.getCause() instanceof ClassCastException && isCondition(wrapped)) {
        return Diagnostic.at(Rule.NOT_A_CONDITION, place(wrapped, template, ""));
      }
    }
    if (fault instanceof UnknownNameException unknown) {
      Location place = place(unknown, template, unknown.name());
      return unknownName(unknown.rule(), unknown.name(), unknown.known(), place);
    }
    if (fault instanceof AbsentKeyException absent) {
      String key = absent.getAttributeName();
      Location place = place(absent, template, key);
      return unknownName(Rule.UNKNOWN_VARIABLE, key, absent.known(), place);
    }
    if (fault instanceof RootAttributeNotFoundException root) {
      // A name that nobody gives was found before; this one is null, or was set elsewhere only.
      String name = root.getAttributeName();
      return Diagnostic.at(Rule.UNGUARDED_VALUE, place(root, template, name)).with("name", name);
    }
    if (fault instanceof PebbleException known && isNoCondition(known)) {
      return Diagnostic.at(Rule.NOT_A_CONDITION, place(known, template, ""));
    }
    if (fault instanceof FailedWordException failed) {
      String name = failed.name();
      return Diagnostic.at(Rule.TEMPLATE_FAILED, place(failed, template, name))
          .with("reason", reason(failed, Phrase.of("template.word").with("name", name)));
    }
    if (fault instanceof PebbleException known) {
      String name = known instanceof AttributeNotFoundException a ? a.getAttributeName() : "";
      return Diagnostic.at(Rule.TEMPLATE_FAILED, place(known, template, name))
          .with("reason", reason(known, Phrase.of("template.value")));
    }
    return Diagnostic.at(Rule.TEMPLATE_FAILED, Location.ofFile(pathOf(template)))
        .with("reason", Phrase.of("template.value"));
  }

  private static Phrase reason(PebbleException fault, Phrase otherwise) {
    return PebbleWords.of(String.valueOf(fault.getPebbleMessage())).orElse(otherwise);
  }

  /** A macro that calls itself; includes that do are found before anything is rendered. */
  Diagnostic endless(String template) {
    return Diagnostic.at(Rule.TEMPLATE_FAILED, Location.ofFile(pathOf(template)))
        .with("reason", Phrase.of("template.endless"));
  }

  /** Pebble wraps whatever goes wrong in the condition of an {@code if}. */
  private static boolean isCondition(PebbleException fault) {
    return fault.getPebbleMessage().startsWith("Wrong operand(s) type in conditional");
  }

  private static boolean isNoCondition(PebbleException fault) {
    String message = String.valueOf(fault.getPebbleMessage());
    return message.startsWith("Unsupported value type") || message.startsWith("null value ");
  }

  private static Diagnostic unknownName(
      Rule rule, String name, Collection<String> known, Location place) {
    return Diagnostic.at(rule, place)
        .with("name", name)
        .with("key", name)
        .with("suggestion", Suggestions.nearest(name, known))
        .with("known", KnownWords.nearOfReference(name, known));
  }

  /** The line that Pebble names, and on it the name that is meant. */
  private Location place(PebbleException fault, String template, String name) {
    String file = fault.getFileName() == null ? template : fault.getFileName();
    @Nullable TemplateSource source = templates.find(file);
    Integer line = fault.getLineNumber();
    if (source == null || line == null || line < 1) {
      return Location.ofFile(pathOf(file));
    }
    return onLine(source.source(), line, name);
  }

  /** The name on the line where a tag has it, if it is there once. */
  private static Location onLine(SourceText source, int line, String name) {
    List<Token> found = new ArrayList<>();
    for (Tag tag : TagScanner.scan(source.text())) {
      for (Token token : tag.tokens()) {
        if (token.text().equals(name)
            && token.use() != Use.OTHER
            && source.lineOf(token.offset()) == line) {
          found.add(token);
        }
      }
    }
    return found.size() == 1
        ? source.at(found.get(0).offset(), name.length())
        : Location.ofLine(source.path(), line);
  }

  private String pathOf(String template) {
    @Nullable TemplateSource source = templates.find(template);
    return source == null ? "templates/" + template : source.source().path();
  }
}
