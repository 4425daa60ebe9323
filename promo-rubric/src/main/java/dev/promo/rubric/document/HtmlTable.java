package dev.promo.rubric.document;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import dev.promo.core.problem.Parsed;
import dev.promo.rubric.markdown.Block;
import dev.promo.rubric.table.Grid;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** An HTML table as a grid. Only what a browser would show in it counts, and no table inside it is one of its own. */
final class HtmlTable {
  private static final ImmutableSet<String> SECTIONS = ImmutableSet.of("thead", "tbody", "tfoot");
  private static final ImmutableSet<String> ROW = ImmutableSet.of("tr");
  private static final ImmutableSet<String> CELLS = ImmutableSet.of("td", "th");

  /** A blank line in a cell and then something that is no tag: Markdown from there on. */
  private static final Pattern MARKDOWN = Pattern.compile("\\n[ \\t]*\\n\\s*[^<\\s]");

  private static final Parser PARSER =
      Parser.builder().maxOpenBlockParsers(50).maxInlineNesting(50).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  private final HtmlPlaces places;
  private final Grid.Builder grid;

  private HtmlTable(HtmlPlaces places, Grid.Builder grid) {
    this.places = places;
    this.grid = grid;
  }

  /**
   * Reads a table, the first in the block. Its problems are those of {@link Grid.Builder#build()}.
   *
   * @param title what the table is called if it has no caption
   */
  static Parsed<Grid> read(Block.Html block, String title) {
    HtmlPlaces places = new HtmlPlaces(block.text(), block.place());
    Optional<Element> table =
        Optional.ofNullable(HtmlBlocks.parse(block.text()).selectFirst("table"));
    String name = table.flatMap(HtmlTable::caption).orElse(title);
    HtmlTable reading = new HtmlTable(places, Grid.builder(name, block.place()));
    table.ifPresent(found -> children(found, SECTIONS).forEach(reading::section));
    return reading.grid.build();
  }

  /** The caption as a heading over the table and nothing else. */
  static Optional<Block.Heading> caption(Block.Html block, int depth) {
    HtmlPlaces places = new HtmlPlaces(block.text(), block.place());
    return Ascii.toLowerCase(block.text()).contains("<caption")
        ? HtmlBlocks.parse(block.text()).select("table > caption").stream()
            .filter(caption -> !caption.text().isBlank())
            .findFirst()
            .map(caption -> new Block.Heading(
                depth,
                HtmlInline.read(caption.childNodes()),
                places.of(caption),
                places.lastLine(caption)))
        : Optional.empty();
  }

  private static Optional<String> caption(Element table) {
    return children(table, ImmutableSet.of("caption")).stream()
        .map(caption -> HtmlInline.read(caption.childNodes()).text())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** No cell reaches down out of its section. */
  private void section(Element section) {
    List<Element> rows = children(section, ROW);
    for (int i = 0; i < rows.size() && !grid.isFull(); i++) {
      grid.row();
      for (Element cell : children(rows.get(i), CELLS)) {
        cell(cell, rows.size() - i);
      }
    }
  }

  private void cell(Element cell, int rowsLeft) {
    int height = span(cell, "rowspan").orElse(1);
    grid.cell(
        text(cell),
        places.of(cell),
        Math.max(1, span(cell, "colspan").orElse(1)),
        height == 0 ? rowsLeft : Math.min(height, rowsLeft));
  }

  private String text(Element cell) {
    String inside = places.inside(cell);
    return MARKDOWN.matcher(inside).find()
        ? HtmlText.of(Jsoup.parseBodyFragment(rendered(inside)).body())
        : HtmlText.of(cell);
  }

  private static String rendered(String markdown) {
    return RENDERER.render(PARSER.parse(markdown));
  }

  private static Optional<Integer> span(Element cell, String attribute) {
    return Optional.ofNullable(Ints.tryParse(cell.attr(attribute).strip())).filter(n -> n >= 0);
  }

  private static ImmutableList<Element> children(Element parent, ImmutableSet<String> names) {
    return parent.children().stream()
        .filter(child -> names.contains(child.normalName()))
        .collect(ImmutableList.toImmutableList());
  }
}
