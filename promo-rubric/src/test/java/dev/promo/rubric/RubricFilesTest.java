package dev.promo.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.rubric.format.Fixture;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file in {@code good} reads without a problem. Every file in {@code bad} has exactly those that stand, one a
 * line, in the {@code .problems} beside it.
 */
class RubricFilesTest {
  static List<String> good() {
    return Fixture.names("good", "");
  }

  static List<String> bad() {
    return Fixture.names("bad", ".yaml");
  }

  private static Parsed<Rubric> read(String file) {
    return RubricReader.standard().read(Fixture.source(file));
  }

  @ParameterizedTest
  @MethodSource("good")
  void a_good_file_reads_without_a_problem(String file) {
    assertEquals(ImmutableList.of(), read(file).problems());
  }

  @ParameterizedTest
  @MethodSource("bad")
  void a_bad_file_has_its_problems_and_no_others(String file) {
    List<String> expected = Fixture.lines(file.replace(".yaml", ".problems"));
    List<String> found = read(file).problems().stream().map(Problem::toString).toList();
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }
}
