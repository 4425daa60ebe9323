package dev.promo.packet.support;

import dev.promo.core.PromotionCase;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Opening;
import dev.promo.packet.compose.Section;

/** Whose case it is, which step, who presents it, and in which round. */
final class BriefHeader implements Section {
  @Override
  public void compose(Composition composition) {
    PromotionCase promotion = composition.promotion();
    Opening opening = Opening.of(composition).step();
    promotion
        .sponsor()
        .ifPresent(sponsor -> opening.person("brief.presented-by", sponsor.person()));
    opening.cycle().write();
    if (promotion.sponsor().isEmpty()) {
      composition.notWritten("sponsor", "Write 'sponsor:' with the one person who presents it.");
    }
  }
}
