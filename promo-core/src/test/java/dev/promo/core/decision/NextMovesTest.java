package dev.promo.core.decision;

import static dev.promo.core.decision.Answers.APPROVED;
import static dev.promo.core.decision.Answers.COURSE;
import static dev.promo.core.decision.Answers.DUE;
import static dev.promo.core.decision.Answers.NEXT;
import static dev.promo.core.decision.Answers.SAID;
import static dev.promo.core.decision.Answers.SOFT_NO;
import static dev.promo.core.decision.Answers.USEFUL_NO;
import static dev.promo.core.decision.Answers.no;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.CriteriaRequest;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.letter.Channel;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.policy.Defaults;
import dev.promo.core.policy.DryPromotionPolicy;
import dev.promo.core.policy.ExitPolicy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@Tag("A-092")
class NextMovesTest {
  private static final DecisionRecord REFUSED = SOFT_NO.withReasons(COURSE).withIsFinal(true);
  private static final DecisionRecord BLOCKED =
      SOFT_NO.withBlock(new StructuralBlock(StructuralBlock.Reason.QUOTA, SAID, Optional.empty()));
  private static final DecisionRecord CRITERIA_REFUSED = SOFT_NO.withRequests(
      CriteriaRequest.sent(SAID, Channel.EMAIL), CriteriaRequest.sent(DUE, Channel.EMAIL));
  private static final StatedReason BOARD =
      StatedReason.of("The board does not know you.").withCriterion("board");

  static final List<DecisionRecord> WITHOUT_OPTIONS = List.of(
      SOFT_NO,
      USEFUL_NO,
      APPROVED,
      DecisionRecord.of(SAID, Answer.NONE),
      DecisionRecord.of(SAID, Answer.NONE).withIsCycleClosed(true),
      DecisionRecord.of(SAID, Answer.WITHDRAWN),
      DecisionRecord.of(SAID, Answer.YES));

  @ParameterizedTest
  @FieldSource("WITHOUT_OPTIONS")
  void after_a_first_vague_no_and_after_any_yes_none_is_offered(DecisionRecord record) {
    assertEquals(ImmutableSet.of(), options(record));
  }

  @Test
  void after_no_answer_at_all_none_is_offered() {
    assertEquals(ImmutableSet.of(), options());
  }

  @Test
  void after_a_second_vague_no_and_after_a_last_word_all_are_offered() {
    assertEquals(ImmutableSet.copyOf(NextMove.values()), options(SOFT_NO, SOFT_NO.withOn(DUE)));
    assertEquals(ImmutableSet.copyOf(NextMove.values()), options(REFUSED));
  }

  @Test
  void where_evidence_changes_nothing_more_of_it_is_no_option() {
    for (DecisionRecord record : List.of(BLOCKED, CRITERIA_REFUSED)) {
      assertFalse(options(record).contains(NextMove.MORE_EVIDENCE));
      assertEquals(NextMove.values().length - 1, options(record).size());
    }
  }

  @Test
  @Tag("A-039")
  void another_sponsor_is_an_option_where_criteria_are_refused() {
    assertTrue(options(CRITERIA_REFUSED).contains(NextMove.NEW_SPONSOR));
    assertFalse(options(SOFT_NO).contains(NextMove.NEW_SPONSOR));
  }

  @Test
  void after_goalposts_that_moved_twice_all_are_offered() {
    DecisionRecord moved = no(NEXT, COURSE, BOARD);
    assertEquals(ImmutableSet.of(), options(USEFUL_NO, moved));
    assertEquals(
        ImmutableSet.copyOf(NextMove.values()),
        options(USEFUL_NO, moved, no(NEXT.plusMonths(6), BOARD)));
    assertEquals(
        ImmutableSet.of(),
        options(
            USEFUL_NO,
            moved,
            moved.withOn(NEXT.plusMonths(6)),
            APPROVED.withOn(NEXT.plusMonths(9))));
  }

  @Test
  void whoever_wants_no_options_gets_none() {
    assertEquals(
        ImmutableSet.of(),
        NextMoves.of(
                DecisionHistory.of(REFUSED),
                DevelopmentPlan.NONE,
                DUE,
                ExitPolicy.SILENT,
                Defaults.standard())
            .options());
  }

  @Test
  void the_options_are_in_no_order_but_the_alphabets() {
    assertTrue(Ordering.natural()
        .isStrictlyOrdered(Stream.of(NextMove.values()).map(Enum::name).toList()));
  }

  @Test
  @Tag("A-036")
  void the_figure_for_a_change_of_employer_is_no_forecast() {
    assertTrue(DryPromotionPolicy.USE_OUTSIDE.text().contains("nobody has shown that figure"));
    assertEquals(DryPromotionPolicy.ASK_FOR_PAY_DATE, DecisionPolicy.standard().dryPromotion());
  }

  private static ImmutableSet<NextMove> options(DecisionRecord... records) {
    return NextMoves.of(
            DecisionHistory.of(records),
            DevelopmentPlan.NONE,
            NEXT.plusYears(1),
            ExitPolicy.LIST_OPTIONS,
            Defaults.standard())
        .options();
  }
}
