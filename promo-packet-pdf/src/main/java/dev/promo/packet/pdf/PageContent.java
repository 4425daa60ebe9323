package dev.promo.packet.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Comparator.comparingInt;

import com.google.common.primitives.ImmutableIntArray;
import dev.promo.packet.format.Direction;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what stands on one page, in the operators of PDF. */
final class PageContent {
  private static final String HEX = "0123456789ABCDEF";
  private static final String LINK_COLOUR = "0.04 0.31 0.58 rg ";
  private static final String FOOTER = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n";

  private final StringBuilder out = new StringBuilder(16_384);
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
      for (Strip.Words words : placed.strip().words()) {
        words(words, placed);
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
    out.append(FOOTER);
    double at = x;
    for (TextRun run : line.runs()) {
      show(run, at, sheet.footer(), style);
      at += run.width();
    }
    out.append("EMC\n");
  }

  private void rule(Strip.Rule rule, double top) {
    out.append("/Artifact BMC\n");
    number(rule.grey()).append("g ");
    number(sheet.left(rule.x(), rule.width()));
    number(sheet.above(top + rule.y() + rule.height()));
    number(rule.width());
    number(rule.height()).append("re f\nEMC\n");
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
      out.append("EMC\n");
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
      out.append("/Artifact BMC\n");
      return;
    }
    Tag held = tag;
    if (run.address().isPresent()) {
      held = tag.child("Link");
      held.click(page, links.add(run, page, x, y, style));
    }
    out.append('/').append(held.type()).append(" <</MCID ").append(marks);
    run.spoken().ifPresent(this::spoken);
    out.append(">> BDC\n");
    held.mark(page, marks++);
  }

  private void spoken(String text) {
    out.append(" /ActualText <FEFF");
    text.chars().forEach(this::hex);
    out.append('>');
  }

  private void show(TextRun run, double x, double y, TextStyle style) {
    out.append(run.address().isPresent() ? LINK_COLOUR : "");
    if (run.address().isEmpty()) {
      number(style.grey()).append("g ");
    }
    out.append("BT /").append(fonts.use(run.face(), run.glyphs())).append(' ');
    number(style.size()).append("Tf ");
    number(x);
    number(y).append("Td <");
    ImmutableIntArray glyphs = run.glyphs();
    for (int i = 0; i < glyphs.length(); i++) {
      hex(glyphs.get(i));
    }
    out.append("> Tj ET\n");
  }

  private void hex(int unit) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(unit >> shift & 15));
    }
  }

  /** To a hundredth of a point, and a space. */
  private StringBuilder number(double points) {
    long hundredths = Math.round(points * 100);
    if (hundredths < 0) {
      out.append('-');
    }
    long size = Math.abs(hundredths);
    out.append(size / 100).append('.').append(size / 10 % 10).append(size % 10);
    return out.append(' ');
  }

  byte[] bytes() {
    return out.toString().getBytes(US_ASCII);
  }
}
