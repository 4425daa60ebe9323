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
import dev.promo.packet.format.MarkdownLine.Place;
import java.util.function.IntFunction;

/** Writes the blocks of one document as Markdown, one blank line between them. */
final class MarkdownWriter implements Block.Visitor {
  private static final String BREAK = "\\\n";

  private final StringBuilder out;
  private final MarkdownLine line;
  private boolean inFinePrint;

  /** The marker of the list just written, or 0: a list that follows at once needs another to stay a list of its own. */
  private char lastMarker;

  MarkdownWriter(StringBuilder out) {
    this.out = out;
    this.line = new MarkdownLine(out);
  }

  void document(Document document) {
    heading(1, document.title());
    for (Block block : document.blocks()) {
      block.accept(this);
    }
  }

  @Override
  public void heading(Heading heading) {
    heading(heading.level(), heading.text());
  }

  private void heading(int level, String text) {
    startBlock();
    out.append("#".repeat(level)).append(' ');
    line.write(text, Place.HEADING);
    endLine();
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    int end = out.length();
    blankLine();
    int start = out.length();
    line.write(paragraph.text(), Place.LINE);
    if (out.length() > start) {
      endLine();
      endOthers();
    } else {
      out.setLength(end);
    }
  }

  @Override
  public void facts(Facts facts) {
    if (facts.facts().isEmpty()) {
      return;
    }
    startBlock();
    String separator = "";
    for (Fact fact : facts.facts()) {
      out.append(separator);
      line.write(
          ImmutableList.<Inline>builder()
              .add(Inline.strong(fact.label() + ":"), Inline.text(" "))
              .addAll(fact.value())
              .build(),
          Place.LINE);
      separator = BREAK;
    }
    endLine();
  }

  @Override
  public void bullets(Bullets bullets) {
    char marker = lastMarker == '-' ? '+' : '-';
    list(bullets.items(), marker, i -> marker + " ");
  }

  @Override
  public void numbered(Numbered numbered) {
    char marker = lastMarker == '.' ? ')' : '.';
    int first = numbered.first();
    list(numbered.items(), marker, i -> (first + i) + (marker + " "));
  }

  /** Items with notes need air between them; a list of single lines does not. */
  private void list(ImmutableList<Item> items, char marker, IntFunction<String> mark) {
    if (items.isEmpty()) {
      return;
    }
    boolean airy = items.stream().anyMatch(item -> !item.notes().isEmpty());
    startBlock();
    for (int i = 0; i < items.size(); i++) {
      if (airy && i > 0) {
        blankLine();
      }
      String start = mark.apply(i);
      out.append(start);
      item(items.get(i), " ".repeat(start.length()));
    }
    lastMarker = marker;
  }

  /** The text and below it the notes: lines of one paragraph, under the marker's text. */
  private void item(Item item, String indent) {
    int start = out.length();
    line.write(item.text(), Place.LINE);
    for (ImmutableList<Inline> note : item.notes()) {
      lineBelow(start, indent, note);
    }
    endLine();
  }

  @Override
  public void table(Table table) {
    startBlock();
    for (String name : table.header()) {
      out.append("| ");
      line.write(name, Place.CELL);
      out.append(' ');
    }
    out.append("|\n").append("| --- ".repeat(table.header().size())).append("|\n");
    for (ImmutableList<Cell> row : table.rows()) {
      for (Cell cell : row) {
        out.append("| ");
        line.write(cell.text(), Place.CELL);
        out.append(' ');
      }
      out.append("|\n");
    }
  }

  @Override
  public void quotation(Quotation quotation) {
    startBlock();
    out.append("> ");
    int start = out.length();
    line.write(quotation.words(), Place.LINE);
    if (!quotation.attribution().isBlank()) {
      lineBelow(start, "> ", ImmutableList.of(Inline.text("— " + quotation.attribution())));
    }
    endLine();
  }

  @Override
  public void finePrint(FinePrint finePrint) {
    boolean first = !inFinePrint;
    startBlock();
    if (first) {
      out.append("---\n\n");
    }
    line.write(finePrint.text(), Place.LINE);
    endLine();
    inFinePrint = true;
  }

  /** One more line of the paragraph that began at start; the first one when nothing was written there yet. */
  private void lineBelow(int start, String indent, ImmutableList<Inline> text) {
    int end = out.length();
    if (end > start) {
      out.append(BREAK).append(indent);
    }
    int content = out.length();
    line.write(text, Place.LINE);
    if (out.length() == content) {
      out.setLength(end);
    }
  }

  private void startBlock() {
    blankLine();
    endOthers();
  }

  private void endOthers() {
    lastMarker = 0;
    inFinePrint = false;
  }

  private void blankLine() {
    if (out.length() > 0) {
      out.append('\n');
    }
  }

  private void endLine() {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
    out.append('\n');
  }
}
