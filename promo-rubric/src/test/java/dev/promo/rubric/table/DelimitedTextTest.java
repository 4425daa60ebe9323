package dev.promo.rubric.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DelimitedTextTest {
  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void the_delimiter_is_the_one_that_all_rows_hold_equally_often(String delimiter) {
    String rows = "Skill@Note\n\"x,y;z\"@c\nd@e\n";
    Grid grid = read(rows.replace("@", delimiter)).orElseThrow();
    assertEquals(2, grid.columns());
    assertEquals("x,y;z", grid.cell(1, 0).text());
  }

  @Test
  void each_cell_knows_its_line_and_column() {
    Grid grid = read("a,\"b\n\"\"c\"\"\",d\r\ne,\"f\",g\rh,,i\n").orElseThrow();
    assertEquals(at(1, 3), grid.cell(0, 1).place());
    assertEquals(at(2, 8), grid.cell(0, 2).place());
    assertEquals(at(3, 7), grid.cell(1, 2).place());
    assertEquals(at(4, 4), grid.cell(2, 2).place());
  }

  @Test
  void a_quotation_mark_that_is_never_closed_is_found_where_it_stands() {
    Parsed<Grid> parsed = read("a,b\nc,d\ne,\"f\ng,h\n");
    assertEquals(at(3, 3), only(parsed, "UNCLOSED_QUOTE").location());
    assertEquals("d", parsed.value().orElseThrow().cell(1, 1).text());
  }

  @Test
  void a_text_after_a_closing_quotation_mark_ends_the_reading_at_its_row() {
    Parsed<Grid> parsed = read("a,b\nc,d\n\"e\" f,g\nh,i\n");
    assertEquals(at(3, 1), only(parsed, "QUOTE_IN_CELL").location());
    assertEquals(2, parsed.value().orElseThrow().rows());
  }

  @Test
  void rows_of_another_length_are_listed_up_to_a_bound() {
    List<Problem> problems =
        read("a,b\n" + "c,d\n".repeat(60) + "e,f,g\n".repeat(50)).problems();
    assertEquals(11, problems.size());
    assertEquals(at(62, 1), problems.get(0).location());
    assertTrue(problems.get(10).message().contains("40 more rows"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2_000, 100_000})
  void a_header_of_too_many_columns_is_refused_by_name(int columns) {
    String row = "a,".repeat(columns) + "b\n";
    only(
        read(row.repeat(3).substring(0, Math.min(row.length() * 3, 2_000_000))),
        "TOO_MANY_COLUMNS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "one line", "a line\nanother line\n", "a,b"})
  void a_text_that_no_delimiter_divides_is_no_table(String text) {
    assertEquals(Optional.empty(), DelimitedText.read("t.csv", text, "t"));
  }

  private static Problem only(Parsed<Grid> parsed, String code) {
    assertEquals(List.of(code), parsed.problems().stream().map(Problem::code).toList());
    return parsed.problems().get(0);
  }

  private static Parsed<Grid> read(String text) {
    return DelimitedText.read("t.csv", text, "t").orElseThrow();
  }

  private static Location at(int line, int column) {
    return Location.at("t.csv", line, column);
  }
}
