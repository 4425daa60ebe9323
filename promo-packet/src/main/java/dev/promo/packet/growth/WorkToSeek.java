package dev.promo.packet.growth;

import static com.google.common.collect.ImmutableList.toImmutableList;

import dev.promo.core.gap.advice.Opportunity;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.compose.Wording;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;

/** The shape of work that would be evidence where it is thin; what is owed comes before it. */
record WorkToSeek(MonthlyReview review) implements Section {
  @Override
  public void compose(Composition composition) {
    if (review.seek().isEmpty()) {
      return;
    }
    composition.section(composition.say("seek.heading"));
    if (review.reliability().weighs()) {
      composition.paragraph("seek.owed-first");
    }
    composition.add(new Bullets(review.seek().stream()
        .map(opportunity -> item(opportunity, composition.wording()))
        .collect(toImmutableList())));
  }

  private static Item item(Opportunity opportunity, Wording wording) {
    return Item.of(wording.line(
        "seek.work",
        Inline.strong(opportunity.dimension().name()),
        wording.language().name(opportunity.pattern())));
  }
}
