package dev.promo.packet.growth;

import static com.google.common.collect.ImmutableList.toImmutableList;

import dev.promo.core.gap.advice.Opportunity;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Paragraph;

/** The shape of work that would be evidence where it is thin; what is owed comes before it. */
record WorkToSeek(MonthlyReview review) implements Section {
  @Override
  public void compose(Composition composition) {
    if (review.seek().isEmpty()) {
      return;
    }
    composition.section("Work to seek next");
    if (review.reliability().weighs()) {
      composition.add(Paragraph.of("Settle first what is owed; this comes on top of it."));
    }
    composition.add(
        new Bullets(review.seek().stream().map(WorkToSeek::item).collect(toImmutableList())));
  }

  private static Item item(Opportunity opportunity) {
    return Item.of(
        Inline.strong(opportunity.dimension().name()),
        Inline.text(": " + opportunity.pattern().advice()));
  }
}
