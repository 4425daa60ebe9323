package dev.promo.packet.growth;

import dev.promo.core.gap.advice.MissedCommitment;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Opening;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;

/** Whose month, which days, what was logged, and what was owed and not delivered. */
record MonthHeader(MonthlyReview review) implements Section {
  @Override
  public void compose(Composition composition) {
    Opening.of(composition)
        .fact("month", composition.wording().days(review.since()))
        .fact(
            "month.logged",
            composition.say("month.wins", review.logged().size(), review.nextLevel()))
        .write();
    review.reliability().missed().forEach(missed -> owed(missed, composition));
  }

  private static void owed(MissedCommitment missed, Composition composition) {
    String what = Phrases.sentence(missed.what());
    missed
        .repair()
        .map(Phrases::sentence)
        .ifPresentOrElse(
            repair -> composition.paragraph("month.owed", missed.on(), what, repair),
            () -> composition.paragraph("month.owed.open", missed.on(), what));
  }
}
