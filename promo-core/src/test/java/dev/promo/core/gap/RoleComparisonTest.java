package dev.promo.core.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Expectation;
import dev.promo.core.rubric.Ladders;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-016")
class RoleComparisonTest {
  private static final ImmutableList<Expectation> ASKED =
      Ladders.analysts().expectations(Ladders.SENIOR);
  private static final Standing SCOPE =
      Standing.of("scope").withLines(ImmutableMap.of(1, Declared.SOMETIMES, 2, Declared.NEVER));
  private static final Standing INFLUENCE =
      Standing.of("influence").withLines(ImmutableMap.of(1, Declared.ALREADY));

  @Test
  void every_line_is_done_already_or_not_in_the_order_of_the_role() {
    RoleComparison role = compare(SCOPE, INFLUENCE).orElseThrow();
    assertEquals(
        List.of(LineStatus.DOING, LineStatus.NOT_DOING, LineStatus.DOING),
        role.lines().stream().map(RoleComparison.Line::status).toList());
    assertEquals(
        List.of("Closes its gaps."),
        role.of(LineStatus.NOT_DOING).stream().map(line -> line.asked().text()).toList());
  }

  @Test
  void a_line_without_a_mark_blocks_the_comparison_and_every_one_is_named() {
    Parsed<RoleComparison> half = compare(SCOPE.withLines(ImmutableMap.of(1, Declared.ALREADY)));
    assertEquals(Optional.empty(), half.value());
    assertEquals(
        List.of("ratings (influence.lines.1)", "ratings (scope.lines.2)"),
        half.problems().stream().map(Problem::location).map(Object::toString).toList());
    assertEquals(
        "Line 2 of 'Scope' has no mark: Closes its gaps.",
        half.problems().get(1).message());
  }

  @Test
  void a_role_that_asks_nothing_has_nothing_to_mark() {
    assertEquals(
        Parsed.of(new RoleComparison(ImmutableList.of())),
        RoleComparison.of(ImmutableList.of(), Assessment.UNSAID));
  }

  private static Parsed<RoleComparison> compare(Standing... standings) {
    return RoleComparison.of(ASKED, Analyses.saying(standings));
  }
}
