package dev.promo.packet.growth;

import dev.promo.core.PromotionCase;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Opening;
import dev.promo.packet.compose.Section;

/** Whose plan, towards which level, until when. */
final class PlanHeader implements Section {
  @Override
  public void compose(Composition composition) {
    PromotionCase promotion = composition.promotion();
    Opening.of(composition)
        .fact("plan.target-level", promotion.targetLevel().name())
        .fact("plan.as-of", promotion.date())
        .fact("plan.next-packet", promotion.packetDue())
        .write();
  }
}
