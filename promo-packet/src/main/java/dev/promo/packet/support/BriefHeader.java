package dev.promo.packet.support;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Naming;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;

/** Whose case it is, which step, who presents it, and in which round. */
final class BriefHeader implements Section {
  @Override
  public void compose(Composition composition) {
    PromotionCase promotion = composition.promotion();
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    facts.add(
        new Fact("Candidate", Naming.withRole(promotion.candidate(), composition.redaction())));
    facts.add(Fact.of(
        "Step",
        promotion.currentLevel().name() + " → " + promotion.targetLevel().name()));
    promotion
        .sponsor()
        .ifPresent(sponsor -> facts.add(
            new Fact("Presented by", Naming.withRole(sponsor.person(), composition.redaction()))));
    promotion.cycle().ifPresent(cycle -> facts.add(Fact.of("Cycle", cycle.name())));
    composition.add(new Facts(facts.build()));
    if (promotion.sponsor().isEmpty()) {
      composition.notWritten("sponsor", "Write 'sponsor:' with the one person who presents it.");
    }
  }
}
