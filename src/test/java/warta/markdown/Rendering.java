package warta.markdown;

import java.util.List;
import java.util.TreeMap;
import warta.diagnostic.Diagnostic;
import warta.markdown.MarkdownOptions.HtmlPolicy;
import warta.text.SourceText;

/** Renders small texts for tests and prints their holes so that they can be seen. */
final class Rendering {

  static final MarkdownOptions NEWSROOM = new MarkdownOptions(HtmlPolicy.SAFE, false, true);

  private Rendering() {}

  static RenderedText render(String text) {
    return render(text, NEWSROOM);
  }

  static RenderedText render(String text, MarkdownOptions options) {
    return new MarkdownRenderer(options).render(new SourceText("a.md", text), 0);
  }

  static String html(String text) {
    return visible(render(text).body());
  }

  static String html(String text, MarkdownOptions options) {
    return visible(render(text, options).body());
  }

  /** As a browser would get it, with the simplest filling. */
  static String filled(String text) {
    return PlainFilling.html(render(text).body());
  }

  /** {@code rule line:column} and the arguments of each diagnostic. */
  static List<String> complaints(RenderedText rendered) {
    return rendered.diagnostics().stream().map(Rendering::line).toList();
  }

  private static String line(Diagnostic diagnostic) {
    return diagnostic.rule().id()
        + " "
        + diagnostic.location()
        + " "
        + new TreeMap<>(diagnostic.arguments());
  }

  static String visible(Body body) {
    StringBuilder out = new StringBuilder();
    body.fill(new Visible(), out);
    return out.toString();
  }

  private static final class Visible implements Filling {
    @Override
    public void linkStart(Body.LinkStart start, StringBuilder out) {
      out.append("⟨").append(start.number()).append(' ').append(start.target());
      if (!start.title().isEmpty()) {
        out.append(" '").append(start.title()).append('\'');
      }
      out.append(start.attributes()).append('⟩');
    }

    @Override
    public void linkEnd(Body.LinkEnd end, StringBuilder out) {
      out.append("⟨/").append(end.number()).append('⟩');
    }

    @Override
    public void image(Body.Image image, StringBuilder out) {
      out.append(image.standsAlone() ? "⟨figure " : "⟨image ").append(image.source());
      out.append(" '").append(image.alt()).append('\'');
      if (!image.title().isEmpty()) {
        out.append(" '").append(image.title()).append('\'');
      }
      out.append(image.attributes()).append('⟩');
    }

    @Override
    public void embed(Body.Embed embed, StringBuilder out) {
      out.append("⟨embed ").append(embed.target()).append(" '").append(embed.title()).append("'⟩");
    }

    @Override
    public void headingAnchor(Body.HeadingAnchor anchor, StringBuilder out) {
      out.append("⟨#").append(anchor.id()).append('⟩');
    }

    @Override
    public void opening(Body.Opening opening, StringBuilder out) {
      out.append(opening.inParagraph() ? "⟨opening⟩" : "⟨opening before⟩");
    }

    @Override
    public void boundary(Body.Boundary boundary, StringBuilder out) {
      out.append("⟨").append(boundary.paragraphs()).append("⟩");
    }

    @Override
    public void word(Body.Word word, StringBuilder out) {
      out.append('⟨').append(word.key()).append('⟩');
    }
  }
}
