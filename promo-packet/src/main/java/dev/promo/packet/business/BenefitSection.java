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

/** What it is good for, for whom, and what is lost otherwise. */
final class BenefitSection implements Section {
  @Override
  public void compose(Composition composition) {
    BusinessCase business = composition.promotion().business();
    if (business.benefits().isEmpty()) {
      return;
    }
    composition.section(composition.say("benefits.heading"));
    composition.add(new Bullets(business.benefits().stream()
        .map(benefit -> item(composition, benefit))
        .collect(toImmutableList())));
    business
        .atStake()
        .ifPresent(stake -> composition.paragraph("benefits.at-stake", Phrases.sentence(stake)));
  }

  private static Item item(Composition composition, Benefit benefit) {
    Beneficiary who = benefit.who();
    String what = Phrases.withoutFullStop(benefit.benefit());
    return Item.of(who.count()
        .map(count -> composition.say("benefits.counted", what, who.who(), count))
        .orElseGet(() -> composition.say("benefits.benefit", what, who.who())));
  }
}
