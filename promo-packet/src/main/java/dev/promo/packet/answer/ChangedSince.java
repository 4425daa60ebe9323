package dev.promo.packet.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.GoalpostHistory;
import dev.promo.core.decision.GoalpostsMoved;
import dev.promo.core.decision.goalpost.CriterionChange;
import dev.promo.core.decision.goalpost.Term;
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
    composition.section(composition.say("changed.heading"));
    composition.add(new Table(
        ImmutableList.of(
            composition.say("changed.agreed", event.agreed().since()),
            composition.say("changed.said")),
        event.changes().stream()
            .map(change -> row(composition, change))
            .collect(toImmutableList())));
  }

  private static ImmutableList<Cell> row(Composition composition, CriterionChange change) {
    return ImmutableList.of(
        cell(composition, change.agreed(), "changed.not-agreed"),
        cell(composition, change.said(), "changed.no-reason"));
  }

  private static Cell cell(Composition composition, ImmutableList<Term> side, String none) {
    return Cell.of(
        side.isEmpty()
            ? composition.say(none)
            : side.stream().map(term -> words(composition, term)).collect(joining("; ")));
  }

  private static String words(Composition composition, Term term) {
    return term instanceof Term.Evidence asked
        ? asked.dimension().map(named -> named + ": ").orElse("")
            + new CriterionWords(composition).of(asked.words(), asked.threshold(), asked.due())
        : composition.say("changed.decision", ((Term.DecisionDay) term).on());
  }
}
