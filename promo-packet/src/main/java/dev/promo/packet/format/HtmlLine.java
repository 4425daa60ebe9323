package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Inline;
import org.jspecify.annotations.Nullable;

/**
 * Writes one line of text at a time as the content of an element. Where letters of both directions could meet, the line
 * says which way it runs and its stretches are kept apart.
 */
final class HtmlLine implements Inline.Visitor {
  private final StringBuilder out;
  private final Direction page;
  private boolean isolated;

  HtmlLine(StringBuilder out, Direction page) {
    this.out = out;
    this.page = page;
  }

  /**
   * An element around one line.
   *
   * @param open the tag without its brackets, attributes included: {@code p class="note"}
   */
  void element(String open, ImmutableList<Inline> line) {
    element(open, line, "");
  }

  /**
   * An element around one line and what is drawn behind it.
   *
   * @param drawing markup of the page's own
   */
  void element(String open, ImmutableList<Inline> line, String drawing) {
    out.append('<').append(open);
    isolated = false;
    if (page == Direction.RTL || Direction.mayHoldRtl(line)) {
      Direction direction = Direction.of(line, page);
      if (direction != page) {
        out.append(" dir=\"").append(direction.attribute()).append('"');
      }
      isolated = line.size() > 1;
    }
    out.append('>');
    for (int i = 0; i < line.size(); i++) {
      line.get(i).accept(this);
    }
    int space = open.indexOf(' ');
    out.append(drawing);
    out.append("</").append(open, 0, space < 0 ? open.length() : space).append('>');
  }

  void element(String open, String text) {
    element(open, ImmutableList.of(Inline.text(text)));
  }

  @Override
  public void text(Inline.Text text) {
    words(text.text());
  }

  @Override
  public void strong(Inline.Strong strong) {
    out.append("<strong>");
    words(strong.text());
    out.append("</strong>");
  }

  @Override
  public void link(Inline.Link link) {
    @Nullable String target = LinkTarget.of(link.target());
    if (target == null) {
      words(Unlinked.text(PlainText.of(link.text()), link.target()));
      return;
    }
    out.append("<a href=\"");
    HtmlText.append(target, out);
    out.append("\">");
    words(link.text().isBlank() ? target : link.text());
    out.append("</a>");
  }

  private void words(String words) {
    if (isolated) {
      out.append("<bdi>");
      HtmlText.appendWords(words, out);
      out.append("</bdi>");
    } else {
      HtmlText.appendWords(words, out);
    }
  }
}
