package dev.promo.core.gap.plan;

import static dev.promo.core.gap.plan.Items.AGREED;
import static dev.promo.core.gap.plan.Items.CHECKPOINT;
import static dev.promo.core.gap.plan.Items.DUE;
import static dev.promo.core.gap.plan.Items.PROPOSED;
import static dev.promo.core.gap.plan.Items.START;
import static dev.promo.core.gap.plan.Items.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Expectation;
import dev.promo.core.rubric.Ladders;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCheckTest {
  private static final LocalDate PACKET = DUE.plusMonths(1);
  private static final PlanTraces TRACES = new PlanTraces(
      ImmutableList.of(new Expectation(
          Ladders.DIRECTION, ImmutableList.of(Behaviour.of("Sets a one-year course.")))),
      ImmutableList.of());

  @Test
  void a_sound_and_agreed_item_has_no_problem() {
    assertEquals(List.of(), codes(AGREED));
    assertTrue(PlanCheck.isSound(AGREED));
  }

  @Test
  void all_that_is_wrong_with_an_item_is_said_at_once() {
    PlanItem draft = PROPOSED
        .withBusinessValue(Optional.empty())
        .withEvidence(Optional.empty())
        .withCheckpoint(DUE)
        .withDue(DUE.plusYears(1))
        .withStart(DUE)
        .withAction("Take a course on planning");
    assertEquals(
        List.of(
            "PLAN_ONLY_A_COURSE",
            "PLAN_NOT_AGREED",
            "PLAN_DATES",
            "PLAN_DUE_LATE",
            "PLAN_NO_EVIDENCE",
            "PLAN_NO_VALUE"),
        codes(draft));
    assertFalse(PlanCheck.isSound(draft));
  }

  @Test
  @Tag("A-089")
  void a_checkpoint_lies_after_the_start_and_before_the_day_it_is_due() {
    assertEquals(List.of("PLAN_DATES"), codes(AGREED.withCheckpoint(START)));
    assertEquals(List.of("PLAN_DATES"), codes(AGREED.withCheckpoint(DUE)));
    assertFalse(PlanCheck.isSound(AGREED.withCheckpoint(DUE)));
  }

  @ParameterizedTest
  @CsvSource({"9, true", "10, false", "20, false", "21, true"})
  void a_checkpoint_lies_in_the_middle_third(int day, boolean isTold) {
    PlanItem month = AGREED.withCheckpoint(START.plusDays(day)).withDue(START.plusDays(30));
    assertEquals(isTold ? List.of("PLAN_CHECKPOINT") : List.of(), codes(month));
    assertTrue(PlanCheck.isSound(month));
  }

  @Test
  void an_item_is_due_before_the_next_packet() {
    assertEquals(List.of(), codes(AGREED.withDue(PACKET).withCheckpoint(CHECKPOINT.plusDays(5))));
    assertEquals(
        List.of("PLAN_DUE_LATE"),
        codes(AGREED.withDue(PACKET.plusDays(1)).withCheckpoint(CHECKPOINT.plusDays(5))));
  }

  @Test
  void without_a_day_for_the_packet_nothing_is_late() {
    assertEquals(
        ImmutableList.of(),
        PlanCheck.problems(
            DevelopmentPlan.of(List.of(AGREED)),
            TRACES,
            Optional.empty(),
            Defaults.standard(),
            PlanPlaces.UNWRITTEN));
  }

  @Test
  @Tag("A-139")
  void a_missing_value_blocks_and_a_missing_agreement_warns() {
    PlanItem without = PROPOSED.withBusinessValue(Optional.empty());
    assertEquals(
        List.of(false, true), problems(without).stream().map(Problem::isError).toList());
    assertFalse(PlanCheck.isSound(without));
    assertTrue(PlanCheck.isSound(PROPOSED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Take a course on negotiation",
        "Attend the planning workshop in May",
        "Read two books about strategy",
        "complete: the auditor certificate"
      })
  @Tag("A-137")
  void a_course_is_no_work(String action) {
    assertEquals(List.of("PLAN_ONLY_A_COURSE"), codes(AGREED.withAction(action)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rebuild the onboarding course for night nurses",
        "Take over the rota of both wards",
        "Book the second site's stock into one ledger",
        "…"
      })
  void work_about_a_course_is_work(String action) {
    assertEquals(List.of(), codes(AGREED.withAction(action)));
  }

  @Test
  @Tag("A-104")
  void an_item_that_answers_nothing_is_told() {
    PlanItem stray = AGREED.withExpectation("Be more strategic.");
    assertEquals(List.of("PLAN_UNTRACED"), codes(stray));
    assertEquals(
        "plan (items[0].expectation)", problems(stray).get(0).location().toString());
    assertEquals(List.of("PLAN_UNTRACED"), codes(AGREED.withExpectation(Optional.empty())));
    assertTrue(PlanCheck.isSound(stray));
  }

  @Test
  void five_items_at_a_time_are_enough() {
    assertEquals(List.of(), codes(items(5)));
    assertEquals(List.of("PLAN_CROWDED"), codes(items(6)));
  }

  @Test
  void what_is_done_does_not_crowd_a_plan_and_is_not_looked_at() {
    PlanItem done = AGREED.withId("done").withBusinessValue(Optional.empty()).drop(YES);
    assertEquals(
        List.of(),
        codes(Stream.concat(Stream.of(done), Stream.of(items(5))).toArray(PlanItem[]::new)));
  }

  @Test
  @Tag("A-141")
  void a_plan_that_the_manager_owns_alone_warns() {
    PlanItem managers = AGREED.withId("theirs").withOwner(PlanOwner.MANAGER);
    assertEquals(List.of("PLAN_NOT_OWNED"), codes(managers));
    assertEquals(List.of(), codes(managers, AGREED));
  }

  @Test
  void a_problem_names_the_place_of_the_part() {
    Problem problem =
        problems(AGREED, AGREED.withId("second").withEvidence(Optional.empty())).get(0);
    assertEquals("plan (items[1].evidence)", problem.location().toString());
  }

  private static PlanItem[] items(int number) {
    return Stream.iterate(1, i -> i + 1)
        .limit(number)
        .map(i -> AGREED.withId("item-" + i))
        .toArray(PlanItem[]::new);
  }

  private static ImmutableList<Problem> problems(PlanItem... items) {
    return PlanCheck.problems(
        DevelopmentPlan.of(List.of(items)),
        TRACES,
        Optional.of(PACKET),
        Defaults.standard(),
        PlanPlaces.UNWRITTEN);
  }

  private static List<String> codes(PlanItem... items) {
    return problems(items).stream().map(Problem::code).toList();
  }
}
