package warta.markdown;

import com.vladsch.flexmark.ext.attributes.internal.AttributesInlineParserExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Sets up flexmark's parser; one parser serves all threads. */
final class MarkdownParser {

  private MarkdownParser() {}

  /** A parser of CommonMark alone. */
  static Parser plain() {
    return build(settings());
  }

  /** A parser that also knows tables, footnotes, strikethrough and attributes. */
  static Parser extended() {
    MutableDataSet settings = settings();
    settings
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.WITH_CAPTION, false)
        .set(
            Parser.EXTENSIONS,
            List.of(
                TablesExtension.create(),
                FootnoteExtension.create(),
                StrikethroughExtension.create(),
                new AttributesSyntax()));
    return build(settings);
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
