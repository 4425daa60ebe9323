package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Document;
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

  /** The table scrolls in a frame of its own, which the keyboard can reach and the last heading names. */
  @Override
  public void table(Table table) {
    out.append("<div class=\"table\" role=\"region\" aria-labelledby=\"h")
        .append(headings)
        .append("\" tabindex=\"0\">\n<table>\n<thead>\n<tr>");
    for (String name : table.header()) {
      line.element("th scope=\"col\"", name);
    }
    out.append("</tr>\n</thead>\n<tbody>\n");
    table.rows().forEach(this::row);
    out.append("</tbody>\n</table>\n</div>\n");
  }

  private void row(ImmutableList<Cell> row) {
    out.append("<tr>");
    String open = "th scope=\"row\"";
    for (Cell cell : row) {
      line.element(hasLongWord(cell) ? open + " class=\"wrap\"" : open, cell.text());
      open = "td";
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
