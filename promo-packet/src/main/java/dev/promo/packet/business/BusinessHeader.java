package dev.promo.packet.business;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
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
    facts.add(
        new Fact("Candidate", Naming.withRole(promotion.candidate(), composition.redaction())));
    promotion.date().ifPresent(day -> facts.add(Fact.of("As of", day.toString())));
    promotion
        .ask()
        .ifPresentOrElse(
            ask -> facts.add(Fact.of(
                "Asked",
                Phrases.withoutFullStop(ask.decision()) + ", effective " + ask.effective() + ".")),
            () -> composition.notWritten("ask", "Write 'ask:' with 'decision' and 'effective'."));
    promotion
        .business()
        .raise()
        .ifPresentOrElse(
            raise ->
                facts.add(Fact.of("Cost of the promotion", cost(promotion, Amounts.of(raise)))),
            () -> composition.notWritten(
                "cost", "Write 'pay:', and 'promotion-salary' under 'replacement'."));
    composition.add(new Facts(facts.build()));
  }

  private static String cost(PromotionCase promotion, String raise) {
    return raise + " a year = "
        + promotion.business().askedPay().map(Amounts::of).orElse("") + " − "
        + promotion.business().pay().map(Amounts::of).orElse("");
  }
}
