package dev.promo.core.gap.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Person;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Expectation;
import dev.promo.core.rubric.Ladders;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A-104")
class PlanTracesTest {
  private static final Behaviour STEP = Behaviour.of("Names what should stop.").withId("d2");
  private static final Behaviour COURSE =
      Behaviour.of("Sets a one-year course.").withChildren(STEP);
  private static final ImmutableList<Expectation> ASKED =
      ImmutableList.of(new Expectation(Ladders.DIRECTION, ImmutableList.of(COURSE)));
  private static final StatedExpectation SAID = new StatedExpectation(
      "signed", Person.of("Omar Bell"), Items.START, "A course that three heads have signed");

  @ParameterizedTest
  @ValueSource(strings = {"Sets a one-year course.", " sets a  ONE-YEAR course"})
  void an_item_answers_the_line_whose_words_it_names(String written) {
    assertEquals(Optional.of(COURSE), traces(written).line(item(written)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"d2", "Names what should stop"})
  void an_item_may_answer_a_line_under_a_line(String written) {
    assertEquals(Optional.of(STEP), traces(written).line(item(written)));
  }

  @Test
  void a_line_of_another_dimension_is_not_answered() {
    PlanItem elsewhere = item("d2").withDimension("scope");
    assertEquals(Optional.empty(), traces("d2").line(elsewhere));
  }

  @ParameterizedTest
  @ValueSource(strings = {"signed", "a course that three heads have signed."})
  void an_item_may_answer_what_somebody_said(String written) {
    assertEquals(Optional.of(SAID), traces(written).said(item(written)));
    assertEquals(List.of(), traces(written).untraced());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Be more strategic.", "D2", "Signed"})
  void an_item_that_names_neither_is_untraced(String written) {
    assertEquals(List.of(item(written)), traces(written).untraced());
  }

  @Test
  void an_item_without_an_expectation_is_untraced_while_there_is_something_to_do() {
    PlanItem silent = Items.AGREED.withExpectation(Optional.empty());
    assertEquals(List.of(silent), traces(silent).untraced());
    assertEquals(List.of(), traces(silent.drop(Items.YES)).untraced());
  }

  private static PlanItem item(String expectation) {
    return Items.AGREED.withExpectation(expectation);
  }

  private static PlanTraces traces(String expectation) {
    return traces(item(expectation));
  }

  private static PlanTraces traces(PlanItem item) {
    return PlanTraces.of(DevelopmentPlan.of(List.of(item)).withExpectations(SAID), ASKED);
  }
}
