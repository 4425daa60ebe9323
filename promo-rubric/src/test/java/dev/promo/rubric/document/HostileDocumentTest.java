package dev.promo.rubric.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.table.Grid;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Documents that are made to hurt are left to others, or read as far as the bounds of a table allow. */
class HostileDocumentTest {
  private static final String LADDER = """


      <table>
      <tr><td>Area</td><td>Level 1</td><td>Level 2</td></tr>
      <tr><td>Dough</td><td>Kneads the dough.</td><td>Runs the mixer.</td></tr>
      </table>
      """;

  private final RubricFormat tables = new TablesFormat();
  private final RubricFormat steps = new StepsFormat();

  @Test
  void a_table_of_too_many_columns_is_left_out_and_said_to_be() {
    String wide = "<table><tr>" + "<td>Level 1</td>".repeat(100_000) + "</tr></table>";
    assertEquals(List.of("TOO_MANY_COLUMNS"), codes(wide + LADDER));
  }

  @Test
  void a_header_of_pipes_without_end_is_no_ladder() {
    String header = "| Level 1 ".repeat(100_000) + "|\n" + "| --- ".repeat(100_000) + "|\n";
    assertEquals(Optional.empty(), Account.read(tables, header));
    assertEquals(Optional.empty(), Account.read(steps, header));
  }

  @Test
  void a_cell_that_spans_a_million_rows_spans_those_there_are() {
    Rubric rubric = rubric("""
        <table>
        <tr><td>Area</td><td>Level 1</td><td>Level 2</td></tr>
        <tr><td rowspan="1000000">Dough</td><td>Kneads the dough.</td><td>Runs the mixer.</td></tr>
        <tr><td rowspan="-3" colspan="x">Weighs the flour.</td><td rowspan="0">Buys it.</td></tr>
        </table>
        """);
    assertEquals(1, rubric.dimensions().size());
    assertEquals(2, rubric.cells().get(0).behaviours().size());
  }

  @Test
  void a_cell_that_spans_a_million_columns_makes_its_table_too_wide() {
    String wide = "<table><tr><td colspan='1000000' rowspan='1000000'>x</td></tr></table>";
    assertEquals(List.of("TOO_MANY_COLUMNS"), codes(wide + LADDER));
  }

  @Test
  void spans_of_many_cells_do_not_multiply_past_the_most_cells() {
    String row = "<tr>" + "<td rowspan='1000'>x</td>".repeat(Grid.MAX_COLUMNS) + "</tr>";
    String bomb = "<table>" + row + "<tr></tr>".repeat(999) + "</table>";
    assertEquals(List.of("TOO_MANY_CELLS"), codes(bomb + LADDER));
  }

  @Test
  void tables_in_tables_in_tables_are_no_ladder() {
    String deep = "<table><tr><td>Level 1".repeat(10_000) + "</td></tr></table>".repeat(10_000);
    assertEquals(Optional.empty(), Account.read(tables, deep));
    assertEquals(Optional.empty(), Account.read(steps, deep));
    assertEquals(Optional.empty(), Account.read(tables, "<html>" + deep));
  }

  @Test
  void tags_that_never_end_and_never_begin_are_no_ladder() {
    for (String tag :
        List.of("<b>", "<div>", "<ul><li>", "</table>", "<td>", "<!--", "<![CDATA[")) {
      assertEquals(Optional.empty(), Account.read(tables, tag.repeat(20_000)), tag);
      assertEquals(Optional.empty(), Account.read(steps, "<html>" + tag.repeat(20_000)), tag);
    }
  }

  @Test
  void many_lists_that_look_like_steps_are_no_ladder() {
    String list =
        "## Area\n\n1. kneads the dough every single day\n2. bakes it every single night\n\n";
    assertEquals(Optional.empty(), Account.read(steps, list.repeat(2_000)));
  }

  @Test
  void a_script_is_neither_run_nor_read() {
    Rubric rubric = rubric("""
        <table>
        <tr><td>Area</td><td>Level 1</td><td>Level 2</td></tr>
        <tr><td>Dough</td><td>Kneads.<script>throw new Error("Kneads twice.")</script></td>
        <td><img src=x onerror="alert(1)">Runs the mixer.<style>td { content: "More." }</style></td></tr>
        </table>
        """);
    assertEquals("Kneads.", rubric.cells().get(0).behaviours().get(0).text());
    assertEquals("Runs the mixer.", rubric.cells().get(1).behaviours().get(0).text());
  }

  private Rubric rubric(String table) {
    return Account.read(tables, "# Bakers\n\n" + table)
        .orElseThrow()
        .orElseThrow()
        .rubric();
  }

  private List<String> codes(String text) {
    Parsed<LoadedRubric> parsed = Account.read(tables, "# Bakers\n\n" + text).orElseThrow();
    assertTrue(parsed.value().isPresent());
    return parsed.problems().stream().map(Problem::code).toList();
  }
}
