package dev.promo.rubric.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.core.problem.Location;
import dev.promo.rubric.markdown.Block;
import dev.promo.rubric.table.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTableTest {
  @Test
  void cells_over_columns_and_rows_stand_in_each_of_them() {
    Grid grid = grid("""
        <table>
        <tr><th rowspan="2">Area</th><th colspan="2">Bakers</th></tr>
        <tr><th>1</th><th>2</th></tr>
        </table>""");
    assertEquals(List.of("Area", "Bakers", "Bakers"), texts(grid, 0));
    assertEquals(List.of("Area", "1", "2"), texts(grid, 1));
  }

  @Test
  void no_cell_reaches_out_of_its_section() {
    Grid grid = grid("""
        <table>
        <thead><tr><th rowspan="9">Area</th><th>Level 1</th></tr></thead>
        <tbody><tr><td>Dough</td><td>Kneads.</td></tr></tbody>
        </table>""");
    assertEquals(List.of("Dough", "Kneads."), texts(grid, 1));
  }

  @Test
  void a_span_of_no_rows_reaches_to_the_end_of_its_section() {
    Grid grid = grid("""
        <table>
        <tr><td rowspan="0">Dough</td><td>Weighs.</td></tr>
        <tr><td>Kneads.</td></tr>
        <tr><td>Proves.</td></tr>
        </table>""");
    assertEquals(List.of("Dough", "Proves."), texts(grid, 2));
  }

  @Test
  void a_caption_is_the_title_and_else_the_heading_is() {
    assertEquals(
        "Bakers", grid("<table><caption>Bakers</caption><tr><td>x</table>").title());
    assertEquals("Heading", grid("<table><tr><td>x</table>").title());
  }

  @Test
  void a_table_in_a_cell_is_text_of_the_cell() {
    Grid grid =
        grid("<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>");
    assertEquals(List.of("a\n\nb", "c"), texts(grid, 0));
    assertEquals(1, grid.rows());
  }

  @Test
  void cells_know_their_places_in_the_document() {
    Grid grid = grid("<table>\n<tr><td>a</td>\n  <td>b</td></tr>\n</table>");
    assertEquals(Location.at("page.md", 11, 5), grid.cell(0, 0).place());
    assertEquals(Location.at("page.md", 12, 3), grid.cell(0, 1).place());
  }

  @Test
  void markdown_behind_a_blank_line_in_a_cell_is_read_as_markdown() {
    Grid grid = grid("<table><tr><td>\n\n**You** can:\n- knead\n\n</td></tr></table>");
    assertEquals("You can:\n\n- knead", grid.cell(0, 0).text());
  }

  private static Grid grid(String html) {
    Block.Html block = new Block.Html(html, Location.at("page.md", 10, 1), 20);
    return HtmlTable.read(block, "Heading").orElseThrow();
  }

  private static List<String> texts(Grid grid, int row) {
    return grid.row(row).stream().map(Grid.Cell::text).toList();
  }
}
