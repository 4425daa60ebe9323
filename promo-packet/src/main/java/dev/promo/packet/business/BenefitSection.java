package dev.promo.packet.business;

import static com.google.common.collect.ImmutableList.toImmutableList;

import dev.promo.core.business.Benefit;
import dev.promo.core.business.BusinessCase;
import dev.promo.core.win.Beneficiary;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Paragraph;

/** What it is good for, for whom, and what is lost otherwise. */
final class BenefitSection implements Section {
  @Override
  public void compose(Composition composition) {
    BusinessCase business = composition.promotion().business();
    if (business.benefits().isEmpty()) {
      return;
    }
    composition.section("What it is good for");
    composition.add(new Bullets(
        business.benefits().stream().map(BenefitSection::item).collect(toImmutableList())));
    business
        .atStake()
        .ifPresent(stake -> composition.add(Paragraph.of("At stake: " + Phrases.sentence(stake))));
  }

  private static Item item(Benefit benefit) {
    Beneficiary who = benefit.who();
    return Item.of(Phrases.withoutFullStop(benefit.benefit()) + ": for " + who.who()
        + who.count().map(count -> " (" + count + ")").orElse("") + ".");
  }
}
