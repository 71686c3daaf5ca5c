package warta.markdown;

import com.vladsch.flexmark.ext.attributes.internal.AttributesInlineParserExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Sets up flexmark's parsers. One serves all threads, but only the texts that may hold what it
 * knows: an extension takes time in every text, whether it finds something or not.
 */
final class MarkdownParser {

  /** What begins all that an extension knows. */
  private static final String TABLE = "|";

  private static final String FOOTNOTE = "[^";
  private static final String ATTRIBUTES = "{";

  private final boolean extended;
  private final AtomicReferenceArray<@Nullable Parser> parsers = new AtomicReferenceArray<>(8);

  /**
   * @param extended whether tables, footnotes, strikethrough and attributes are known beside
   *     CommonMark
   */
  MarkdownParser(boolean extended) {
    this.extended = extended;
  }

  Document parse(String text) {
    return parserFor(text).parse(text);
  }

  private Parser parserFor(String text) {
    boolean tables = extended && text.contains(TABLE);
    boolean footnotes = extended && text.contains(FOOTNOTE);
    boolean attributes = extended && text.contains(ATTRIBUTES);
    int number = (tables ? 1 : 0) + (footnotes ? 2 : 0) + (attributes ? 4 : 0);
    @Nullable Parser parser = parsers.get(number);
    if (parser == null) {
      // Two threads may both make one; they are alike.
      parser = make(tables, footnotes, attributes);
      parsers.set(number, parser);
    }
    return parser;
  }

  private Parser make(boolean tables, boolean footnotes, boolean attributes) {
    List<Extension> extensions = new ArrayList<>();
    MutableDataSet settings = settings();
    if (extended) {
      extensions.add(StrikethroughExtension.create());
    }
    if (tables) {
      extensions.add(TablesExtension.create());
      settings
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.MIN_HEADER_ROWS, 1)
          .set(TablesExtension.MAX_HEADER_ROWS, 1)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.WITH_CAPTION, false);
    }
    if (footnotes) {
      extensions.add(FootnoteExtension.create());
    }
    if (attributes) {
      extensions.add(new AttributesSyntax());
    }
    return build(settings.set(Parser.EXTENSIONS, extensions));
  }

  private static MutableDataSet settings() {
    return new MutableDataSet()
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
        .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
  }

  private static Parser build(MutableDataSet settings) {
    return Parser.builder(settings)
        .customInlineParserFactory(CommonMarkInlineParser::new)
        // flexmark adds this itself only where its own inline parser is used
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .customBlockParserFactory(new HeadingSyntax())
        .customDelimiterProcessor(new EmphasisRules.Asterisks())
        .customDelimiterProcessor(new EmphasisRules.Underscores())
        .build();
  }

  /**
   * The attributes extension without its post-processor, which visits every node and wraps text in
   * spans; {@link WrittenAttributes} finds the owner of attributes instead.
   */
  private static final class AttributesSyntax implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {
      // nothing to set
    }

    @Override
    public void extend(Parser.Builder builder) {
      builder.customInlineParserExtensionFactory(new AttributesInlineParserExtension.Factory());
    }
  }
}
