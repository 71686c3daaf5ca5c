package warta.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Diagnostic;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.diagnostic.Rule;
import warta.diagnostic.Suggestions;
import warta.text.SourceText;

/** Translates Pebble's exceptions into diagnostics. */
final class TemplateFaults {

  private final TemplateSet templates;

  TemplateFaults(TemplateSet templates) {
    this.templates = templates;
  }

  /**
   * @param template in hand, for faults that do not name one
   * @param variables that the template has at the top
   */
  Diagnostic translate(RuntimeException fault, String template, Collection<String> variables) {
    if (fault instanceof UnknownNameException unknown) {
      Location place = place(unknown, template, unknown.name());
      return unknownName(unknown.rule(), unknown.name(), unknown.known(), place);
    }
    if (fault instanceof RootAttributeNotFoundException root) {
      return rootAttribute(root, template, variables);
    }
    if (fault instanceof ParserException syntax) {
      return Diagnostic.at(Rule.TEMPLATE_SYNTAX, place(syntax, template, ""))
          .with("reason", lowerFirst(syntax.getPebbleMessage()));
    }
    if (fault instanceof PebbleException known) {
      String name = known instanceof AttributeNotFoundException a ? a.getAttributeName() : "";
      return Diagnostic.at(Rule.TEMPLATE_FAILED, place(known, template, name))
          .with("reason", lowerFirst(String.valueOf(known.getPebbleMessage())));
    }
    return Diagnostic.at(Rule.TEMPLATE_FAILED, Location.ofFile(pathOf(template)))
        .with("reason", String.valueOf(fault.getMessage()));
  }

  /** A macro that calls itself; includes that do are found before anything is rendered. */
  Diagnostic endless(String template) {
    return Diagnostic.at(Rule.TEMPLATE_FAILED, Location.ofFile(pathOf(template)))
        .with("reason", "a macro calls itself without end");
  }

  private Diagnostic rootAttribute(
      RootAttributeNotFoundException fault, String template, Collection<String> variables) {
    String name = fault.getAttributeName();
    Location place = place(fault, template, name);
    if (variables.contains(name) || fault.getPebbleMessage().contains("null object")) {
      return Diagnostic.at(Rule.TEMPLATE_FAILED, place)
          .with("reason", Phrase.of("template.null").with("name", name))
          .with("cure", Phrase.of("template.null-cure"));
    }
    return unknownName(Rule.UNKNOWN_VARIABLE, name, variables, place);
  }

  private static Diagnostic unknownName(
      Rule rule, String name, Collection<String> known, Location place) {
    return Diagnostic.at(rule, place)
        .with("name", name)
        .with("key", name)
        .with("suggestion", Suggestions.nearest(name, known))
        .with("known", String.join(", ", known.stream().sorted().toList()));
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

  private static Location onLine(SourceText source, int line, String name) {
    if (line > source.lineOf(source.text().length())) {
      return Location.ofFile(source.path());
    }
    int start = source.startOfLine(line);
    int found = name.isEmpty() ? -1 : source.text().indexOf(name, start);
    return found >= 0 && source.lineOf(found) == line
        ? source.at(found, name.length())
        : Location.ofLine(source.path(), line);
  }

  private String pathOf(String template) {
    @Nullable TemplateSource source = templates.find(template);
    return source == null ? "templates/" + template : source.source().path();
  }

  private static String lowerFirst(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
