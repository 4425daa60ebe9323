package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Inline;

/** Joins the stretches of a line to the text that is read where nothing can be set off and nothing followed. */
final class TextLine implements Inline.Visitor {
  private final StringBuilder out = new StringBuilder();

  private TextLine() {}

  static String of(ImmutableList<Inline> line) {
    TextLine text = new TextLine();
    line.forEach(inline -> inline.accept(text));
    return text.out.toString().strip();
  }

  static String of(String text) {
    return PlainText.of(text).strip();
  }

  @Override
  public void text(Inline.Text text) {
    out.append(PlainText.of(text.text()));
  }

  @Override
  public void strong(Inline.Strong strong) {
    out.append(PlainText.of(strong.text()));
  }

  @Override
  public void link(Inline.Link link) {
    out.append(Unlinked.text(PlainText.of(link.text()), link.target()));
  }
}
