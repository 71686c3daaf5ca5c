package warta.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import warta.diagnostic.Phrase;

/** Writes tables, in a frame that scrolls where the page is narrow. */
final class TableWriter {

  private static final int MAX_CELLS = 50_000;

  private final Draft draft;
  private final BodyWriter out;
  private final WrittenAttributes attributes;
  private final InlineWriter inlines;
  private final RawHtml rawHtml;

  TableWriter(Draft draft, WrittenAttributes attributes, InlineWriter inlines, RawHtml rawHtml) {
    this.rawHtml = rawHtml;
    this.draft = draft;
    this.out = draft.out();
    this.attributes = attributes;
    this.inlines = inlines;
  }

  void write(Node table) {
    int columns = columns(table);
    out.line()
        .raw("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
        .mark(new Body.Word("table"))
        .raw("\">\n<table")
        .raw(attributes.ofBlock(table).print(draft.ids()))
        .raw(">\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        rows("thead", part, columns);
      } else if (part instanceof TableBody && part.hasChildren()) {
        rows("tbody", part, columns);
      }
    }
    out.raw("</table>\n</div>\n");
  }

  /** Rows are filled up to the width of the head, which must not make a small text a huge page. */
  private static int columns(Node table) {
    int rows = 0;
    int columns = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows++;
        if (rows == 1) {
          columns = cells(row);
        }
      }
    }
    if ((long) rows * columns > MAX_CELLS) {
      throw Refusal.blockTooLong(
          table.getStartOffset(),
          Phrase.of("size.table").with("rows", rows).with("columns", columns),
          Phrase.of("size.cells").with("count", MAX_CELLS));
    }
    return columns;
  }

  private static int cells(Node row) {
    int count = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      count += cell instanceof TableCell ? 1 : 0;
    }
    return count;
  }

  private void rows(String tag, Node part, int columns) {
    out.raw("<" + tag + ">\n");
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      out.raw("<tr>\n");
      int missing = columns;
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell instanceof TableCell tableCell) {
          cell(tableCell);
          missing--;
        }
      }
      out.raw("<td></td>\n".repeat(Math.max(0, missing)));
      out.raw("</tr>\n");
    }
    out.raw("</" + tag + ">\n");
  }

  private void cell(TableCell cell) {
    draft.startBlock();
    String tag = cell.isHeader() ? "th" : "td";
    out.raw("<" + tag + (cell.isHeader() ? " scope=\"col\"" : ""));
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment == TableCell.Alignment.RIGHT) {
      out.raw(" class=\"align-right\"");
    } else if (alignment == TableCell.Alignment.CENTER) {
      out.raw(" class=\"align-center\"");
    }
    out.raw(">");
    inlines.children(cell);
    rawHtml.endBlock();
    out.raw("</" + tag + ">\n");
  }
}
