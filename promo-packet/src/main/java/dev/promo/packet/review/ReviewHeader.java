package dev.promo.packet.review;

import dev.promo.core.PromotionCase;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Naming;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;

/** Whose review of which days, and the level that coverage is measured against. */
record ReviewHeader(EvidenceWindow since) implements Section {
  @Override
  public void compose(Composition composition) {
    PromotionCase promotion = composition.promotion();
    composition.add(Facts.of(
        new Fact(
            composition.say("review.name"),
            Naming.withRole(promotion.candidate(), composition.redaction())),
        Fact.of(composition.say("review.level"), promotion.currentLevel().name()),
        Fact.of(composition.say("review.days"), composition.wording().days(since)),
        Fact.of(
            composition.say("review.ladder"),
            composition.say(
                "review.ladder.level",
                promotion.rubric().title(),
                promotion.targetLevel().name()))));
  }
}
