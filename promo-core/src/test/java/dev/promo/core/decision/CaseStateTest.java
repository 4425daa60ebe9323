package dev.promo.core.decision;

import static dev.promo.core.decision.Answers.APPROVED;
import static dev.promo.core.decision.Answers.CONFIRMED;
import static dev.promo.core.decision.Answers.SAID;
import static dev.promo.core.decision.Answers.SOFT_NO;
import static dev.promo.core.decision.Answers.USEFUL_NO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.policy.Defaults;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseStateTest {
  private static final Defaults STANDARD = Defaults.standard();
  private static final ImmutableList<CaseStep> TO_A_DECISION = steps(
      CaseState.ALIGNED,
      CaseState.READY,
      CaseState.SUBMITTED,
      CaseState.IN_CALIBRATION,
      CaseState.DECIDED);

  @ParameterizedTest
  @CsvSource({
    "DRAFT, ALIGNED WITHDRAWN",
    "ALIGNED, READY WITHDRAWN",
    "READY, SUBMITTED WITHDRAWN",
    "SUBMITTED, IN_CALIBRATION WITHDRAWN",
    "IN_CALIBRATION, DECIDED WITHDRAWN",
    "DECIDED, READY CLOSED",
    "CLOSED, ''",
    "WITHDRAWN, ''"
  })
  void a_case_goes_one_step_at_a_time(CaseState from, String next) {
    assertEquals(next, String.join(" ", from.next().stream().map(Enum::name).toList()));
  }

  @Test
  void a_case_is_a_draft_until_a_step_is_written_down() {
    assertEquals(CaseState.DRAFT, DecisionHistory.NONE.state());
    assertEquals(CaseState.DECIDED, history(TO_A_DECISION).state());
  }

  @Test
  void a_step_that_skips_another_is_refused() {
    refused("a case cannot go from DRAFT to READY", steps(CaseState.READY));
    refused(
        "a case cannot go from WITHDRAWN to ALIGNED",
        steps(CaseState.WITHDRAWN, CaseState.ALIGNED));
  }

  @Test
  void a_step_before_the_one_it_follows_is_refused() {
    refused(
        "READY (2027-03-31) must not be before ALIGNED (2027-04-01)",
        ImmutableList.of(
            new CaseStep(CaseState.ALIGNED, SAID),
            new CaseStep(CaseState.READY, SAID.minusDays(1))));
  }

  @Test
  void a_decided_case_goes_where_its_decision_leads() {
    assertEquals(ImmutableSet.of(CaseState.CLOSED), next(APPROVED));
    assertEquals(ImmutableSet.of(CaseState.READY), next(USEFUL_NO));
    assertEquals(ImmutableSet.of(), next(SOFT_NO));
    assertEquals(ImmutableSet.of(), history(TO_A_DECISION).next(CONFIRMED, STANDARD));
    assertEquals(CaseState.DRAFT.next(), DecisionHistory.of(SOFT_NO).next(CONFIRMED, STANDARD));
  }

  private static ImmutableSet<CaseState> next(DecisionRecord record) {
    return history(TO_A_DECISION, record).next(CONFIRMED, STANDARD);
  }

  private static DecisionHistory history(ImmutableList<CaseStep> steps, DecisionRecord... records) {
    return new DecisionHistory(steps, ImmutableList.copyOf(records), ImmutableList.of());
  }

  private static ImmutableList<CaseStep> steps(CaseState... states) {
    return Stream.of(states)
        .map(state -> new CaseStep(state, SAID))
        .collect(ImmutableList.toImmutableList());
  }

  private static void refused(String message, ImmutableList<CaseStep> steps) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> history(steps)).getMessage());
  }
}
