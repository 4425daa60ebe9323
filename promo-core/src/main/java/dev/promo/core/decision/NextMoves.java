package dev.promo.core.decision;

import static com.google.common.collect.Sets.immutableEnumSet;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.policy.Defaults;
import dev.promo.core.policy.ExitPolicy;
import java.time.LocalDate;
import java.util.EnumSet;

/**
 * What can be done after an answer from which nothing else follows: options in the order of the alphabet, so that none is
 * recommended. There are none after any other answer.
 *
 * @param options none, or several
 */
public record NextMoves(ImmutableSet<NextMove> options) {
  /** What is to be said beside the options: widespread advice, never measured. */
  public static final String REMINDER =
      "Before you move: people who have done it advise half a year of honest work with the same manager first.";

  private static final NextMoves NONE = new NextMoves(ImmutableSet.of());

  /** All of them. */
  private static final NextMoves ALL =
      new NextMoves(immutableEnumSet(EnumSet.allOf(NextMove.class)));

  /** Where nobody says what evidence would do, or none would, more of it is no option. */
  private static final NextMoves WITHOUT_EVIDENCE =
      new NextMoves(immutableEnumSet(EnumSet.complementOf(EnumSet.of(NextMove.MORE_EVIDENCE))));

  /**
   * The options on a day.
   *
   * @param plan says which criteria were accepted or returned
   */
  public static NextMoves of(
      DecisionHistory history,
      DevelopmentPlan plan,
      LocalDate day,
      ExitPolicy policy,
      Defaults defaults) {
    if (policy == ExitPolicy.SILENT) {
      return NONE;
    }
    DecisionKind last =
        history.latest(day, defaults).map(Decision::kind).orElse(DecisionKind.AWAITED);
    if (last == DecisionKind.CRITERIA_REFUSED || last == DecisionKind.STRUCTURAL_BLOCK) {
      return WITHOUT_EVIDENCE;
    }
    boolean isRefused =
        history.last(day).filter(each -> each.answer() == Answer.NO).isPresent();
    boolean isOpen = last == DecisionKind.REFUSED_WITH_REASONS
        || DeferralHistory.of(history, day, defaults).isRepeated()
        || (isRefused && GoalpostHistory.of(history, plan, day, defaults).isPattern());
    return isOpen ? ALL : NONE;
  }
}
