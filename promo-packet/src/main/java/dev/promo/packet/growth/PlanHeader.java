package dev.promo.packet.growth;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Naming;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;

/** Whose plan, towards which level, until when. */
final class PlanHeader implements Section {
  @Override
  public void compose(Composition composition) {
    PromotionCase promotion = composition.promotion();
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    facts.add(
        new Fact("Candidate", Naming.withRole(promotion.candidate(), composition.redaction())));
    facts.add(Fact.of("Target level", promotion.targetLevel().name()));
    promotion.date().ifPresent(day -> facts.add(Fact.of("As of", day.toString())));
    promotion.packetDue().ifPresent(day -> facts.add(Fact.of("Next packet", day.toString())));
    composition.add(new Facts(facts.build()));
  }
}
