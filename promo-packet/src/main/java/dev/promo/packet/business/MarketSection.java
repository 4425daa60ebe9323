package dev.promo.packet.business;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.business.market.InformationRights;
import dev.promo.core.business.market.MarketCheck;
import dev.promo.core.business.market.MarketGap;
import dev.promo.core.business.market.MarketSource;
import dev.promo.core.business.market.PayRange;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Paragraph;
import java.util.Optional;

/** Present pay beside the market's range, with where the range comes from. */
final class MarketSection implements Section {
  @Override
  public void compose(Composition composition) {
    Optional<MarketCheck> market = composition.promotion().business().market();
    if (market.isEmpty()) {
      composition.notWritten(
          "market", "Write 'market:' with a range and at least two sources, under 'business'.");
      composition.add(Paragraph.of("Nobody has written down yet what the market pays."));
      return;
    }
    compose(market.get(), composition);
  }

  private static void compose(MarketCheck market, Composition composition) {
    composition.add(facts(market));
    composition.section("Sources");
    composition.add(new Bullets(
        market.sources().stream().map(MarketSection::source).collect(toImmutableList())));
    composition.section("What may be asked about pay");
    InformationRights rights = market.rights();
    composition.add(Paragraph.of(
        rights.note() + rights.asOf().map(day -> " Looked over on " + day + ".").orElse("")));
    composition.promotion().business().projection().ifPresent(projection -> {
      composition.section("An illustration");
      composition.add(
          Paragraph.of(
              "If pay grows by " + projection.growth().toPlainString()
                  + Phrases.NO_BREAK + "% a year, a raise of " + Amounts.of(projection.raise())
                  + " adds up to ~" + Amounts.of(projection.total()) + " in "
                  + Phrases.count(projection.years(), "year")
                  + " = raise × (1 + g + g² + …), g being 1 + growth. It is an illustration and no forecast."));
    });
  }

  private static Facts facts(MarketCheck market) {
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    facts.add(Fact.of("Role", market.role() + ", " + market.region()));
    facts.add(Fact.of(
        "Market, p25 – p50 – p75",
        Amounts.of(market.range().p25()) + " – " + Amounts.of(market.range().p50()) + " – "
            + Amounts.of(market.range().p75())));
    facts.add(Fact.of("Present pay", Amounts.of(market.pay())));
    MarketGap gap = market.gap();
    facts.add(Fact.of(
        "Gap, p50 less pay",
        Amounts.of(gap.amount()) + " = " + percent(gap.percentOfPay().toPlainString())
            + " of the pay = " + percent(gap.percentOfMarket().toPlainString())
            + " of the market"));
    market.band().ifPresent(band -> facts.add(Fact.of("Employer's range", band(band, market))));
    return new Facts(facts.build());
  }

  private static String band(PayRange band, MarketCheck market) {
    return Amounts.of(band.min()) + " – " + Amounts.of(band.max())
        + "; compa-ratio, pay ÷ midpoint: " + band.compaRatio(market.pay()).toPlainString()
        + "; range penetration, (pay − min) ÷ (max − min): "
        + percent(band.rangePenetration(market.pay()).toPlainString());
  }

  private static Item source(MarketSource source) {
    return Item.of(source.name() + ", " + source.date() + ", n = " + source.people());
  }

  private static String percent(String number) {
    return number.replace('-', '−') + Phrases.NO_BREAK + "%";
  }
}
