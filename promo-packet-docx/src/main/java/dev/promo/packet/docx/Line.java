package dev.promo.packet.docx;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Inline;
import dev.promo.packet.format.Direction;
import dev.promo.packet.format.IsoDay;
import dev.promo.packet.format.Stretch;
import java.text.Bidi;

/**
 * Writes one paragraph at a time. Letters that run the other way stand in runs that say so,
 * and no line ends within a day.
 */
final class Line {
  private final Xml out;
  private final Direction page;
  private Direction way;

  Line(Xml out, Direction page) {
    this.out = out;
    this.page = page;
    this.way = page;
  }

  /** A whole paragraph. */
  void paragraph(String style, String properties, ImmutableList<Inline> text) {
    way = Direction.of(text, page);
    start(style, properties);
    stretches(Stretch.of(text));
    close();
  }

  void paragraph(String style, String text) {
    paragraph(style, "", ImmutableList.of(Inline.text(text)));
  }

  /** Begins a paragraph that runs as the page does. */
  void open(String style, String properties) {
    way = page;
    start(style, properties);
  }

  /** Begins a paragraph that runs as this text does. */
  void open(String style, String properties, ImmutableList<Inline> text) {
    way = Direction.of(text, page);
    start(style, properties);
  }

  private void start(String style, String properties) {
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>").raw(properties);
    if (way == Direction.RTL) {
      out.raw("<w:bidi/>");
    }
    out.raw("</w:pPr>");
  }

  void close() {
    out.raw("</w:p>\n");
  }

  void stretches(ImmutableList<Stretch> line) {
    for (Stretch stretch : line) {
      stretch(stretch);
    }
  }

  private void stretch(Stretch stretch) {
    if (stretch.address().isEmpty()) {
      runs(stretch.words(), stretch.isStrong() ? "Strong" : "");
      return;
    }
    out.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")
        .raw("<w:r><w:instrText xml:space=\"preserve\"> HYPERLINK \"")
        .text(stretch.address().get())
        .raw("\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
    runs(stretch.words(), "Hyperlink");
    out.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
  }

  /** Words in a style of characters, or in that of the paragraph if it is empty. */
  void runs(String words, String style) {
    if (way == Direction.LTR && !Bidi.requiresBidi(words.toCharArray(), 0, words.length())) {
      run(words, style, false);
      return;
    }
    Bidi bidi = new Bidi(
        words, way == Direction.RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    for (int i = 0; i < bidi.getRunCount(); i++) {
      run(
          words.substring(bidi.getRunStart(i), bidi.getRunLimit(i)),
          style,
          (bidi.getRunLevel(i) & 1) == 1);
    }
  }

  private void run(String words, String style, boolean rightToLeft) {
    out.raw("<w:r>");
    if (rightToLeft || !style.isEmpty()) {
      out.raw("<w:rPr>");
      if (!style.isEmpty()) {
        out.raw("<w:rStyle w:val=\"" + style + "\"/>");
      }
      out.raw(rightToLeft ? "<w:rtl/></w:rPr>" : "</w:rPr>");
    }
    int done = 0;
    for (int i = words.indexOf('-'); i >= 0; i = words.indexOf('-', i + 1)) {
      if (IsoDay.isHyphenAt(words, i)) {
        characters(words.substring(done, i));
        out.raw("<w:noBreakHyphen/>");
        done = i + 1;
      }
    }
    characters(words.substring(done));
    out.raw("</w:r>");
  }

  private void characters(String words) {
    out.raw("<w:t xml:space=\"preserve\">").text(words).raw("</w:t>");
  }

  /** What the word processor works out, and what stands there until it does. */
  void field(String instruction, String meanwhile) {
    out.raw("<w:fldSimple w:instr=\"" + instruction + "\"><w:r><w:t>" + meanwhile
        + "</w:t></w:r></w:fldSimple>");
  }
}
