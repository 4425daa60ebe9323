package dev.promo.rubric.markdown;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;

/** A piece of a Markdown document that stands on lines of its own. */
public sealed interface Block {
  /** Where its text begins. */
  Location place();

  /** The last line it takes. */
  int lastLine();

  /**
   * A heading, however it is underlined, closed or indented.
   *
   * @param depth 1 to 6
   * @param title its text without anchors
   */
  record Heading(int depth, MarkdownText title, Location place, int lastLine) implements Block {}

  /**
   * A paragraph.
   *
   * @param text all of it; how it is wrapped does not matter
   * @param lines its lines as they are written
   */
  record Paragraph(MarkdownText text, ImmutableList<Line> lines, Location place, int lastLine)
      implements Block {}

  /** One line of a paragraph. */
  record Line(MarkdownText text, Location place) {}

  /**
   * A list.
   *
   * @param numbered whether its items carry numbers
   */
  record ItemList(boolean numbered, ImmutableList<Item> items, Location place, int lastLine)
      implements Block {}

  /**
   * An item of a list.
   *
   * @param number its number; 0 for a bullet
   * @param text its first paragraph without the box of a task; blank when it begins with something else
   * @param blocks what follows in it
   */
  record Item(
      int number, MarkdownText text, ImmutableList<Block> blocks, Location place, int lastLine) {}

  /**
   * A table drawn with pipes.
   *
   * @param rows the header, then the body; every row has as many cells as the header
   */
  record PipeTable(ImmutableList<ImmutableList<Cell>> rows, Location place, int lastLine)
      implements Block {}

  /**
   * One cell of a table drawn with pipes.
   *
   * @param written what stands between its pipes, with all markup
   */
  record Cell(String written, Location place) {
    public MarkdownText text() {
      return MarkdownText.of(written);
    }
  }

  /**
   * HTML, word for word. A table is one block from its first tag to its last, blank lines and all; comments are blocks of
   * their own.
   */
  record Html(String text, Location place, int lastLine) implements Block {
    /** Whether it is a comment and nothing else. */
    public boolean isComment() {
      return text.strip().startsWith("<!--") && text.strip().endsWith("-->");
    }

    /** Whether it is a table, from its first tag on. */
    public boolean isTable() {
      return text.regionMatches(true, 0, "<table", 0, 6);
    }
  }

  /** Code, word for word, and other text that is no prose, as definitions of links are. */
  record Verbatim(String text, Location place, int lastLine) implements Block {}
}
