package dev.promo.packet.growth;

import static com.google.common.collect.ImmutableList.toImmutableList;

import dev.promo.core.evidence.CoverageState;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.compose.Wording;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;

/** Where the evidence is thin or missing, most urgent first. */
record ThinDimensions(MonthlyReview review) implements Section {
  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("thin.heading"));
    if (review.belowFloor().isEmpty()) {
      composition.paragraph("thin.none");
    } else {
      composition.add(new Bullets(review.belowFloor().stream()
          .map(where -> item(where, composition.wording()))
          .collect(toImmutableList())));
    }
  }

  private static Item item(DimensionAnalysis where, Wording wording) {
    Inline name = Inline.strong(where.dimension().name());
    return Item.of(
        where.state() == CoverageState.NEVER
            ? wording.line("thin.never", name)
            : wording.line("thin.because", name, wording.names(where.thinness())));
  }
}
