package dev.promo.packet.growth;

import dev.promo.core.gap.advice.MissedCommitment;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Naming;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import dev.promo.packet.document.Paragraph;

/** Whose month, which days, what was logged, and what was owed and not delivered. */
record MonthHeader(MonthlyReview review) implements Section {
  @Override
  public void compose(Composition composition) {
    composition.add(Facts.of(
        new Fact(
            "Candidate",
            Naming.withRole(composition.promotion().candidate(), composition.redaction())),
        Fact.of("Month", review.since().toString()),
        Fact.of(
            "Logged",
            Phrases.count(review.logged().size(), "win") + ", " + review.nextLevel()
                + " of them with the shape of the next level")));
    review.reliability().missed().forEach(missed -> composition.add(Paragraph.of(owed(missed))));
  }

  private static String owed(MissedCommitment missed) {
    return "Owed on " + missed.on() + " and not delivered: " + Phrases.sentence(missed.what())
        + missed
            .repair()
            .map(done -> " " + Phrases.sentence(done))
            .orElse(" It is not repaired yet.");
  }
}
