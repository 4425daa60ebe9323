package dev.promo.core.gap.plan;

import static dev.promo.core.gap.plan.Items.AGREED;
import static dev.promo.core.gap.plan.Items.DUE;
import static dev.promo.core.gap.plan.Items.PROPOSED;
import static dev.promo.core.gap.plan.Items.START;
import static dev.promo.core.gap.plan.Items.SUBMITTED;
import static dev.promo.core.gap.plan.Items.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanItemTest {
  private static final Defaults STANDARD = Defaults.standard();
  private static final SponsorWord COUNTS = word("It counts.");

  @ParameterizedTest
  @CsvSource({
    "PROPOSED, AGREED DROPPED",
    "AGREED, IN_PROGRESS DROPPED",
    "IN_PROGRESS, EVIDENCE_SUBMITTED DROPPED",
    "EVIDENCE_SUBMITTED, ACCEPTED RETURNED DROPPED",
    "RETURNED, IN_PROGRESS DROPPED",
    "ACCEPTED, ''",
    "DROPPED, ''"
  })
  void an_item_goes_one_step_at_a_time(PlanStatus from, String next) {
    assertEquals(next, String.join(" ", from.next().stream().map(Enum::name).toList()));
  }

  @Test
  @Tag("A-141")
  void an_item_is_the_candidates_proposal_until_the_sponsor_agrees() {
    assertEquals(PlanStatus.PROPOSED, PROPOSED.status());
    assertEquals(PlanOwner.CANDIDATE, PROPOSED.owner());
    assertFalse(PROPOSED.isAgreed());
    assertTrue(AGREED.isAgreed());
  }

  @Test
  void an_item_is_accepted_by_the_sponsors_word_alone() {
    PlanItem accepted = SUBMITTED.accept(COUNTS);
    assertEquals(PlanStatus.ACCEPTED, accepted.status());
    assertEquals(Optional.of(COUNTS), accepted.answer());
    refused(
        "item 'course-of-returns' is ACCEPTED, which needs the sponsor's written word",
        () -> SUBMITTED.withStatus(PlanStatus.ACCEPTED));
  }

  @Test
  void what_was_returned_begins_again_without_the_old_answer() {
    PlanItem returned = SUBMITTED.returned(word("Finance has not signed."));
    assertEquals(PlanStatus.RETURNED, returned.status());
    assertEquals(AGREED.begin().withSubmittedOn(SUBMITTED.submittedOn()), returned.begin());
  }

  @Test
  void what_is_dropped_is_dropped_by_both_and_counts_no_more() {
    PlanItem dropped = AGREED.drop(word("The outlet closed."));
    assertFalse(dropped.isAgreed());
    assertFalse(dropped.status().isActive());
    refused(
        "item 'course-of-returns' is DROPPED, which needs the sponsor's written word",
        () -> AGREED.withStatus(PlanStatus.DROPPED));
  }

  @Test
  void a_step_that_skips_another_is_refused() {
    refused("item 'course-of-returns' cannot go from PROPOSED to IN_PROGRESS", PROPOSED::begin);
    refused(
        "item 'course-of-returns' cannot go from AGREED to ACCEPTED", () -> AGREED.accept(COUNTS));
    refused(
        "item 'course-of-returns' cannot go from ACCEPTED to DROPPED",
        () -> SUBMITTED.accept(COUNTS).drop(COUNTS));
  }

  @Test
  void what_is_submitted_says_when() {
    refused(
        "item 'course-of-returns' is submitted, so it must say when",
        () -> AGREED.withStatus(PlanStatus.EVIDENCE_SUBMITTED));
  }

  @Test
  void evidence_is_unanswered_after_fourteen_days_and_still_not_accepted() {
    LocalDate submitted = SUBMITTED.submittedOn().orElseThrow();
    assertFalse(SUBMITTED.isUnanswered(submitted.plusDays(13), STANDARD));
    assertTrue(SUBMITTED.isUnanswered(submitted.plusDays(14), STANDARD));
    assertTrue(SUBMITTED.isUnanswered(submitted.plusYears(1), STANDARD));
    assertEquals(PlanStatus.EVIDENCE_SUBMITTED, SUBMITTED.status());
  }

  @Test
  void what_was_answered_or_never_submitted_is_not_unanswered() {
    LocalDate late = DUE.plusYears(1);
    for (PlanItem item : Set.of(PROPOSED, AGREED.begin(), SUBMITTED.accept(COUNTS))) {
      assertFalse(item.isUnanswered(late, STANDARD));
    }
    assertFalse(SUBMITTED.returned(COUNTS).begin().isUnanswered(late, STANDARD));
  }

  @Test
  void an_item_is_overdue_from_the_day_after_until_it_is_done() {
    assertFalse(AGREED.isOverdue(DUE));
    assertTrue(AGREED.isOverdue(DUE.plusDays(1)));
    assertFalse(SUBMITTED.isOverdue(DUE.plusDays(1)));
    assertFalse(SUBMITTED.accept(COUNTS).isOverdue(DUE.plusDays(1)));
    assertTrue(SUBMITTED.returned(COUNTS).isOverdue(DUE.plusDays(1)));
  }

  @Test
  void an_item_needs_a_name_a_dimension_and_an_action() {
    refused("the id of a plan item must not be blank", () -> PROPOSED.withId(" "));
    refused("item 'course-of-returns' must name a dimension", () -> PROPOSED.withDimension(""));
    refused(
        "the action of item 'course-of-returns' must not be blank", () -> PROPOSED.withAction(" "));
  }

  @Test
  void a_word_that_says_nothing_is_none() {
    refused(
        "the sponsor's words must not be blank", () -> new SponsorWord(COUNTS.by(), START, " "));
  }

  private static void refused(String complaint, Executable making) {
    assertEquals(complaint, assertThrows(IllegalArgumentException.class, making).getMessage());
  }
}
