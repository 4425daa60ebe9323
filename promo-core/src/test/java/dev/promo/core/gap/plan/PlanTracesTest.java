package dev.promo.core.gap.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
      Person.of("Omar Bell"), Items.START, "A course that three heads have signed");
  private static final PlanTraces TRACES = new PlanTraces(ASKED, ImmutableList.of(SAID));

  @ParameterizedTest
  @ValueSource(strings = {"Sets a one-year course.", " sets a  ONE-YEAR course"})
  void an_item_answers_the_line_whose_words_it_names(String written) {
    assertEquals(Optional.of(COURSE), TRACES.line(item(written)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"d2", "Names what should stop"})
  void an_item_may_answer_a_line_under_a_line(String written) {
    assertEquals(Optional.of(STEP), TRACES.line(item(written)));
  }

  @Test
  void a_line_of_another_dimension_is_not_answered() {
    PlanItem elsewhere = item("d2").withDimension("scope");
    assertEquals(Optional.empty(), TRACES.line(elsewhere));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A course that three heads have signed", "a course that three heads have signed."})
  void an_item_may_answer_what_somebody_said(String written) {
    assertEquals(Optional.of(SAID), TRACES.said(item(written)));
    assertEquals(List.of(), untraced(item(written)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Be more strategic.", "D2", "A course"})
  void an_item_that_names_neither_is_untraced(String written) {
    assertEquals(List.of(item(written)), untraced(item(written)));
  }

  @Test
  void an_item_without_an_expectation_is_untraced_while_there_is_something_to_do() {
    PlanItem silent = Items.AGREED.withExpectation(Optional.empty());
    assertEquals(List.of(silent), untraced(silent));
    assertEquals(List.of(), untraced(silent.drop(Items.YES)));
  }

  @Test
  void an_expectation_says_what_would_count() {
    Person omar = Person.of("Omar Bell");
    assertThrows(
        IllegalArgumentException.class, () -> new StatedExpectation(omar, Items.START, " "));
  }

  private static PlanItem item(String expectation) {
    return Items.AGREED.withExpectation(expectation);
  }

  private static List<PlanItem> untraced(PlanItem item) {
    return TRACES.untraced(DevelopmentPlan.of(List.of(item)));
  }
}
