package dev.promo.packet.pdf;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import dev.promo.packet.format.Direction;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what stands on one page, in the operators of PDF. */
final class PageContent {
  private static final String LINK_COLOUR = "0.04 0.31 0.58 rg ";
  private static final String FOOTER = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n";

  private final Operators out = new Operators();
  private final int page;
  private final Sheet sheet;
  private final Fonts fonts;
  private final Links links;
  private int marks;

  PageContent(int page, Sheet sheet, Fonts fonts, Links links) {
    this.page = page;
    this.sheet = sheet;
    this.fonts = fonts;
    this.links = links;
  }

  void draw(List<Pages.Placed> strips) {
    for (Pages.Placed placed : strips) {
      for (Strip.Rule rule : placed.strip().rules()) {
        rule(rule, placed.top());
      }
      for (Strip.Piece piece : placed.strip().pieces()) {
        if (piece instanceof Strip.Words words) {
          words(words, placed);
        } else {
          figure((Strip.Figure) piece, placed);
        }
      }
    }
  }

  /** What stands at the foot of every page, which nobody needs to hear. */
  void footer(TextLine title, TextLine number, TextStyle style) {
    double end = sheet.left(sheet.width() - number.width(), number.width());
    artifact(title, sheet.left(0, title.width()), style);
    artifact(number, end, style);
  }

  private void artifact(TextLine line, double x, TextStyle style) {
    out.add(FOOTER);
    double at = x;
    for (TextRun run : line.runs()) {
      show(run, at, sheet.footer(), style);
      at += run.width();
    }
    out.add("EMC\n");
  }

  private void rule(Strip.Rule rule, double top) {
    out.add("/Artifact BMC\n");
    out.number(rule.grey()).add("g ");
    out.number(sheet.left(rule.x(), rule.width()));
    out.number(sheet.above(top + rule.y() + rule.height()));
    out.number(rule.width());
    out.number(rule.height()).add("re f\nEMC\n");
  }

  private void words(Strip.Words words, Pages.Placed placed) {
    TextStyle style = words.style();
    double x = sheet.left(words.x(), words.width());
    if (words.line().way() == Direction.RTL) {
      x += words.width() - words.line().width();
    }
    double y = sheet.above(placed.top() + style.leading() / 2 + style.size() * 0.33);
    for (Map.Entry<TextRun, Double> placedRun : inReadingOrder(words.line(), x).entrySet()) {
      TextRun run = placedRun.getKey();
      open(run, words.tag(), placed.isRepeated(), placedRun.getValue(), y, style);
      show(run, placedRun.getValue(), y, style);
      out.add("EMC\n");
    }
  }

  /** The visible runs of a line, in the order in which they are heard, and where each begins. */
  private static Map<TextRun, Double> inReadingOrder(TextLine line, double x) {
    Map<TextRun, Double> runs = new TreeMap<>(comparingInt(TextRun::start));
    double at = x;
    for (TextRun run : line.runs()) {
      if (!run.glyphs().isEmpty()) {
        runs.put(run, at);
      }
      at += run.width();
    }
    return runs;
  }

  private void open(TextRun run, Tag tag, boolean isRepeated, double x, double y, TextStyle style) {
    if (isRepeated) {
      out.add("/Artifact BMC\n");
      return;
    }
    Tag held = tag;
    if (run.address().isPresent()) {
      held = tag.child("Link");
      held.click(page, links.add(run, page, x, y, style));
    }
    out.add("/").add(held.type()).add(" <</MCID ").add(marks);
    run.spoken().ifPresent(this::spoken);
    out.add(">> BDC\n");
    held.mark(page, marks++);
  }

  private void figure(Strip.Figure figure, Pages.Placed placed) {
    double drawnWidth = figure.drawing().width() * figure.scale();
    double x = sheet.left(figure.x(), drawnWidth);
    double y = sheet.above(placed.top());
    ImmutableList<Double> box =
        ImmutableList.of(x, y - figure.drawing().height() * figure.scale(), x + drawnWidth, y);
    figure.tag().figure(new Tag.Figure(figure.says(), box)).mark(page, marks);
    out.add("/Figure <</MCID ").add(marks++).add(">> BDC\n");
    new Shapes(out, x, y, figure.scale()).draw(figure.drawing());
    out.add("EMC\n");
  }

  private void spoken(String text) {
    out.add(" /ActualText <FEFF");
    text.chars().forEach(out::hex);
    out.add(">");
  }

  private void show(TextRun run, double x, double y, TextStyle style) {
    out.add(run.address().isPresent() ? LINK_COLOUR : "");
    if (run.address().isEmpty()) {
      out.number(style.grey()).add("g ");
    }
    out.add("BT /").add(fonts.use(run.face(), run.glyphs())).add(" ");
    out.number(style.size()).add("Tf ");
    out.number(x);
    out.number(y).add("Td <");
    ImmutableIntArray glyphs = run.glyphs();
    for (int i = 0; i < glyphs.length(); i++) {
      out.hex(glyphs.get(i));
    }
    out.add("> Tj ET\n");
  }

  byte[] bytes() {
    return out.bytes();
  }
}
