package dev.promo.packet.business;

import com.google.common.collect.ImmutableList;
import dev.promo.core.business.market.MarketCheck;
import dev.promo.core.business.market.MarketGap;
import dev.promo.core.business.market.PayRange;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;

/** The numbers of a market check, each with how it is worked out. */
record MarketFacts(Composition composition, MarketCheck market) {
  Facts facts() {
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    facts.add(
        fact("market.role", market.role() + ", " + market.region()),
        fact("market.range", range()),
        fact("market.pay", amounts().of(market.pay())),
        fact("market.gap", gap(market.gap())));
    market.band().ifPresent(band -> facts.add(fact("market.band", band(band))));
    return new Facts(facts.build());
  }

  private Fact fact(String key, String value) {
    return Fact.of(composition.say(key), value);
  }

  private String range() {
    return String.join(
        " – ",
        amounts().of(market.range().p25()),
        amounts().of(market.range().p50()),
        amounts().of(market.range().p75()));
  }

  private String gap(MarketGap gap) {
    return composition.say(
        "market.gap.shares",
        amounts().of(gap.amount()),
        amounts().percent(gap.percentOfPay()),
        amounts().percent(gap.percentOfMarket()));
  }

  private String band(PayRange band) {
    return composition.say(
        "market.band.place",
        amounts().of(band.min()),
        amounts().of(band.max()),
        amounts().plain(band.compaRatio(market.pay())),
        amounts().percent(band.rangePenetration(market.pay())));
  }

  private Amounts amounts() {
    return new Amounts(composition);
  }
}
