package dev.promo.rubric.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Source;
import dev.promo.rubric.format.RubricInput;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TablesFormatPropertyTest {
  private static final List<String> WORDS =
      List.of("kneads", "weighs", "bakes", "asks", "shows", "plans", "mends", "sells");

  /** A ladder as rows of cells of texts, without the names of its rows and columns. */
  private record Matrix(List<List<List<String>>> rows) {
    int levels() {
      return rows.get(0).size();
    }
  }

  @Property(tries = 100)
  void the_same_matrix_in_pipes_in_tags_and_turned_round_is_the_same_rubric(
      @ForAll("matrices") Matrix matrix) {
    Rubric pipes = read(pipes(matrix));
    assertEquals(matrix.levels() * matrix.rows().size(), pipes.cells().size());
    assertEquals(pipes, read(tags(matrix)));
    assertEquals(pipes, read(turned(matrix)));
  }

  @Provide
  Arbitrary<Matrix> matrices() {
    Arbitrary<String> text = Arbitraries.of(WORDS)
        .list()
        .ofMinSize(3)
        .ofMaxSize(6)
        .map(words -> String.join(" ", words));
    Arbitrary<List<String>> cell = text.list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(levels ->
            cell.list().ofSize(levels).list().ofMinSize(2).ofMaxSize(5).map(Matrix::new));
  }

  private static Rubric read(String text) {
    return new TablesFormat()
        .read(RubricInput.of(Source.of("ladder.md", "# Bakers\n\n" + text)))
        .orElseThrow()
        .orElseThrow()
        .rubric();
  }

  private static String pipes(Matrix matrix) {
    StringBuilder text = new StringBuilder("| Area |");
    IntStream.range(0, matrix.levels())
        .forEach(i -> text.append(' ').append(level(i)).append(" |"));
    text.append("\n|").append(" --- |".repeat(matrix.levels() + 1)).append('\n');
    for (int row = 0; row < matrix.rows().size(); row++) {
      text.append("| ").append(dimension(row)).append(" |");
      matrix
          .rows()
          .get(row)
          .forEach(
              cell -> text.append(" - ").append(String.join("<br>- ", cell)).append(" |"));
      text.append('\n');
    }
    return text.toString();
  }

  private static String tags(Matrix matrix) {
    StringBuilder text = new StringBuilder("<table>\n<tr><th>Area</th>");
    IntStream.range(0, matrix.levels()).forEach(i -> text.append(td(level(i))));
    for (int row = 0; row < matrix.rows().size(); row++) {
      text.append("</tr>\n\n<tr>").append(td(dimension(row)));
      matrix.rows().get(row).forEach(cell -> text.append(td(list(cell))));
    }
    return text.append("</tr>\n</table>\n").toString();
  }

  private static String turned(Matrix matrix) {
    StringBuilder text = new StringBuilder("<table>\n<tr><th>Level</th>");
    IntStream.range(0, matrix.rows().size()).forEach(i -> text.append(td(dimension(i))));
    for (int level = 0; level < matrix.levels(); level++) {
      text.append("</tr>\n<tr>").append(td(level(level)));
      for (List<List<String>> row : matrix.rows()) {
        text.append(td(list(row.get(level))));
      }
    }
    return text.append("</tr>\n</table>\n").toString();
  }

  private static String list(List<String> items) {
    BinaryOperator<String> joined = (one, other) -> one + other;
    return "<ul>" + items.stream().map(item -> "<li>" + item).reduce("", joined) + "</ul>";
  }

  private static String td(String inside) {
    return "<td>" + inside + "</td>";
  }

  private static String level(int i) {
    return "Level " + (i + 1);
  }

  private static String dimension(int i) {
    return "Area of work " + (char) ('A' + i);
  }
}
