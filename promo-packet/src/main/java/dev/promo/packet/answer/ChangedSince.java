package dev.promo.packet.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.GoalpostHistory;
import dev.promo.core.decision.GoalpostsMoved;
import dev.promo.core.decision.goalpost.CriterionChange;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Table;

/** What was agreed and what was said since, side by side, and no word about why. */
final class ChangedSince implements AnswerPart {
  @Override
  public void compose(Composition composition, Answered answered) {
    PromotionCase promotion = composition.promotion();
    GoalpostHistory.of(
            promotion.decisions(), promotion.agreedPlan(), answered.day(), promotion.defaults())
        .of(answered.record())
        .ifPresent(event -> show(composition, event));
  }

  private static void show(Composition composition, GoalpostsMoved event) {
    composition.section("Changed since we agreed");
    composition.add(new Table(
        ImmutableList.of("Agreed on " + event.agreed().since(), "Said since"),
        event.changes().stream().map(ChangedSince::row).collect(toImmutableList())));
  }

  private static ImmutableList<Cell> row(CriterionChange change) {
    return ImmutableList.of(
        Cell.of(change.agreed().orElse("not part of it")), Cell.of(change.said()));
  }
}
