package dev.promo.packet.business;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.business.BusinessCase;
import dev.promo.core.money.Money;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Naming;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;

/** What is asked, and what it costs. */
final class BusinessHeader implements Section {
  @Override
  public void compose(Composition composition) {
    PromotionCase promotion = composition.promotion();
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    facts.add(new Fact(
        composition.say("business.candidate"),
        Naming.withRole(promotion.candidate(), composition.redaction())));
    promotion
        .date()
        .ifPresent(day -> facts.add(Fact.of(composition.say("business.as-of"), day.toString())));
    promotion
        .ask()
        .ifPresentOrElse(
            ask -> facts.add(Fact.of(
                composition.say("business.asked"),
                composition.say("ask", Phrases.withoutFullStop(ask.decision()), ask.effective()))),
            () -> composition.notWritten("ask", "Write 'ask:' with 'decision' and 'effective'."));
    promotion
        .business()
        .raise()
        .ifPresentOrElse(
            raise -> facts.add(Fact.of(composition.say("business.cost"), cost(composition, raise))),
            () -> composition.notWritten(
                "cost", "Write 'pay:', and 'promotion-salary' under 'replacement'."));
    composition.add(new Facts(facts.build()));
  }

  private static String cost(Composition composition, Money raise) {
    Amounts amounts = new Amounts(composition);
    BusinessCase business = composition.promotion().business();
    return composition.say(
        "business.cost.raise",
        amounts.of(raise),
        business.askedPay().map(amounts::of).orElse(""),
        business.pay().map(amounts::of).orElse(""));
  }
}
