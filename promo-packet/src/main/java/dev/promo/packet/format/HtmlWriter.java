package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.CoverageChart;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DotPairs;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import dev.promo.packet.document.FinePrint;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.document.Table;

/** Writes the blocks of one document as the content of an HTML page's main element. */
final class HtmlWriter implements Block.Visitor {
  private static final int LONGEST_WORD = 28;

  private final StringBuilder out;
  private final HtmlLine line;
  private int headings;

  HtmlWriter(StringBuilder out, Direction page) {
    this.out = out;
    this.line = new HtmlLine(out, page);
  }

  void content(Document document) {
    line("h1 id=\"h0\"", document.title());
    boolean inFooter = false;
    for (Block block : document.blocks()) {
      boolean finePrint = block instanceof FinePrint;
      if (finePrint != inFooter) {
        out.append(finePrint ? "<footer>\n" : "</footer>\n");
        inFooter = finePrint;
      }
      block.accept(this);
    }
    if (inFooter) {
      out.append("</footer>\n");
    }
  }

  @Override
  public void heading(Heading heading) {
    headings++;
    line("h" + heading.level() + " id=\"h" + headings + "\"", heading.text());
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    line("p", paragraph.text());
  }

  @Override
  public void facts(Facts facts) {
    out.append("<dl>\n");
    for (Fact fact : facts.facts()) {
      out.append("<div>");
      line.element("dt", fact.label());
      line.element("dd", fact.value());
      out.append("</div>\n");
    }
    out.append("</dl>\n");
  }

  @Override
  public void bullets(Bullets bullets) {
    out.append("<ul>\n");
    bullets.items().forEach(this::item);
    out.append("</ul>\n");
  }

  @Override
  public void numbered(Numbered numbered) {
    out.append("<ol start=\"").append(numbered.first()).append("\">\n");
    numbered.items().forEach(this::item);
    out.append("</ol>\n");
  }

  private void item(Item item) {
    out.append("<li>");
    line.element("p", item.text());
    for (ImmutableList<Inline> note : item.notes()) {
      out.append('\n');
      line.element("p class=\"note\"", note);
    }
    out.append("</li>\n");
  }

  @Override
  public void table(Table table) {
    table(table, table.header(), (row, column) -> "");
  }

  @Override
  public void dotPairs(DotPairs pairs) {
    String[] legend = {"", HtmlDrawing.BEFORE, HtmlDrawing.AFTER, ""};
    DrawnTable drawn = DrawnTable.of(pairs);
    table(
        pairs.asTable(),
        drawn.table().header(),
        (row, column) -> row < 0 ? legend[column] : svg("dots", drawn, row, column));
  }

  @Override
  public void coverageChart(CoverageChart chart) {
    DrawnTable drawn = DrawnTable.of(chart);
    table(drawn.table(), drawn.table().header(), (row, column) -> svg("share", drawn, row, column));
  }

  private static String svg(String kind, DrawnTable table, int row, int column) {
    return table
        .at(row, column)
        .map(held -> HtmlDrawing.svg(kind, held.drawing()))
        .orElse("");
  }

  /** What is drawn behind the text of a cell; the header is row -1. */
  private interface Drawings {
    String at(int row, int column);
  }

  /**
   * The table scrolls in a frame of its own, which the keyboard can reach and the last heading names. On a telephone each
   * row becomes a card.
   *
   * @param names what its columns are called on a card
   */
  private void table(Table table, ImmutableList<String> names, Drawings drawings) {
    out.append("<div class=\"table\" role=\"group\" aria-labelledby=\"h")
        .append(headings)
        .append("\" tabindex=\"0\">\n<table>\n<thead>\n<tr>");
    for (int i = 0; i < table.header().size(); i++) {
      ImmutableList<Inline> name = ImmutableList.of(Inline.text(table.header().get(i)));
      line.element("th scope=\"col\"", name, drawings.at(-1, i));
    }
    out.append("</tr>\n</thead>\n<tbody>\n");
    ImmutableList<String> tags = tags(names);
    for (int i = 0; i < table.rows().size(); i++) {
      row(table.rows().get(i), i, tags, drawings);
    }
    out.append("</tbody>\n</table>\n</div>\n");
  }

  /** What the cells of each column open with. */
  private static ImmutableList<String> tags(ImmutableList<String> names) {
    ImmutableList.Builder<String> tags = ImmutableList.builderWithExpectedSize(names.size());
    tags.add("th scope=\"row\"");
    names.stream().skip(1).forEach(name -> tags.add("td data-name=\"" + HtmlText.of(name) + '"'));
    return tags.build();
  }

  private void row(
      ImmutableList<Cell> row, int number, ImmutableList<String> tags, Drawings drawings) {
    out.append("<tr>");
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      String tag = hasLongWord(cell) ? tags.get(i) + " class=\"wrap\"" : tags.get(i);
      line.element(tag, cell.text(), drawings.at(number, i));
    }
    out.append("</tr>\n");
  }

  /** A column is as wide as its longest word, unless that is no word of a language. */
  private static boolean hasLongWord(Cell cell) {
    int length = 0;
    for (Inline inline : cell.text()) {
      String words = Direction.words(inline);
      for (int i = 0; i < words.length(); i++) {
        length = words.charAt(i) <= ' ' ? 0 : length + 1;
        if (length > LONGEST_WORD) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void quotation(Quotation quotation) {
    out.append("<figure>\n<blockquote>");
    line.element("p", quotation.words());
    out.append("</blockquote>\n");
    if (!quotation.attribution().isBlank()) {
      line("figcaption", quotation.attribution());
    }
    out.append("</figure>\n");
  }

  @Override
  public void finePrint(FinePrint finePrint) {
    line("p", finePrint.text());
  }

  private void line(String open, ImmutableList<Inline> text) {
    line.element(open, text);
    out.append('\n');
  }

  private void line(String open, String text) {
    line.element(open, text);
    out.append('\n');
  }
}
