package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import dev.promo.packet.document.FinePrint;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.document.Table;
import java.util.function.IntFunction;

/** Writes the blocks of one document as lines of text, one blank line between them. */
final class TextWriter implements Block.Visitor {
  private static final int LONGEST_LABEL = 24;
  private static final String UNDERLINES = "=-~.";
  private static final String INDENT = "    ";

  private final StringBuilder out;
  private final int width;
  private boolean inFinePrint;

  TextWriter(StringBuilder out, int width) {
    this.out = out;
    this.width = width;
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
    ImmutableList<String> lines = TextLines.of(TextLine.of(text), width);
    if (!lines.isEmpty()) {
      startBlock();
      lines.forEach(line -> out.append(line).append('\n'));
      int longest = lines.stream().mapToInt(DisplayWidth::of).max().orElse(0);
      String underline = UNDERLINES.substring(level - 1, level);
      out.append(underline.repeat(longest)).append('\n');
    }
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    String text = TextLine.of(paragraph.text());
    if (!text.isEmpty()) {
      startBlock();
      hanging("", text, "");
    }
  }

  /** The values stand below one another, behind the longest label that is not too long. */
  @Override
  public void facts(Facts facts) {
    if (facts.facts().isEmpty()) {
      return;
    }
    startBlock();
    int widest = facts.facts().stream()
        .mapToInt(fact -> DisplayWidth.of(label(fact)))
        .filter(label -> label <= LONGEST_LABEL)
        .max()
        .orElse(0);
    for (Fact fact : facts.facts()) {
      String label = label(fact);
      int gap = widest - DisplayWidth.of(label);
      String value = TextLine.of(fact.value());
      if (gap < 0) {
        hanging("", label + " " + value, INDENT);
      } else {
        hanging(label + " ".repeat(gap + 1), value, " ".repeat(widest + 1));
      }
    }
  }

  private static String label(Fact fact) {
    return TextLine.of(fact.label()) + ":";
  }

  @Override
  public void bullets(Bullets bullets) {
    list(bullets.items(), i -> "- ");
  }

  @Override
  public void numbered(Numbered numbered) {
    int last = numbered.first() + numbered.items().size() - 1;
    int digits = Integer.toString(last).length();
    list(numbered.items(), i -> {
      String number = Integer.toString(numbered.first() + i);
      return " ".repeat(digits - number.length()) + number + ". ";
    });
  }

  private void list(ImmutableList<Item> items, IntFunction<String> mark) {
    if (items.isEmpty()) {
      return;
    }
    boolean airy = items.stream().anyMatch(item -> !item.notes().isEmpty());
    startBlock();
    for (int i = 0; i < items.size(); i++) {
      out.append(airy && i > 0 ? "\n" : "");
      String lead = mark.apply(i);
      String indent = " ".repeat(lead.length());
      hanging(lead, TextLine.of(items.get(i).text()), indent);
      items.get(i).notes().forEach(note -> below(indent, TextLine.of(note)));
    }
  }

  @Override
  public void table(Table table) {
    startBlock();
    new TextTable(table, width).write(out);
  }

  @Override
  public void quotation(Quotation quotation) {
    startBlock();
    below(INDENT, TextLine.of(quotation.words()));
    String attribution = TextLine.of(quotation.attribution());
    if (!attribution.isEmpty()) {
      hanging(INDENT + "— ", attribution, INDENT + "  ");
    }
  }

  @Override
  public void finePrint(FinePrint finePrint) {
    boolean first = !inFinePrint;
    startBlock();
    if (first) {
      out.append("-".repeat(width)).append("\n\n");
    }
    hanging("", TextLine.of(finePrint.text()), "");
    inFinePrint = true;
  }

  private void below(String indent, String text) {
    if (!text.isEmpty()) {
      hanging(indent, text, indent);
    }
  }

  /** A text whose first line stands behind a lead and every other under the text of the first. */
  private void hanging(String lead, String text, String indent) {
    int start = out.length();
    String before = lead;
    int room = width - Math.max(DisplayWidth.of(lead), indent.length());
    for (String line : TextLines.of(text, room)) {
      out.append(before).append(line).append('\n');
      before = indent;
    }
    if (out.length() == start) {
      out.append(lead.stripTrailing()).append('\n');
    }
  }

  private void startBlock() {
    if (out.length() > 0) {
      out.append('\n');
    }
    inFinePrint = false;
  }
}
