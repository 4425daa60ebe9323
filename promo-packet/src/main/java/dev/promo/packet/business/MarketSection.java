package dev.promo.packet.business;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.business.EarningsProjection;
import dev.promo.core.business.market.InformationRights;
import dev.promo.core.business.market.MarketCheck;
import dev.promo.core.business.market.MarketSource;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Paragraph;
import java.util.Optional;
import java.util.stream.Stream;

/** Present pay beside the market's range, with where the range comes from. */
final class MarketSection implements Section {
  @Override
  public void compose(Composition composition) {
    Optional<MarketCheck> market = composition.promotion().business().market();
    if (market.isEmpty()) {
      composition.notWritten(
          "market", "Write 'market:' with a range and at least two sources, under 'business'.");
      composition.paragraph("market.none");
      return;
    }
    compose(market.get(), composition);
  }

  private static void compose(MarketCheck market, Composition composition) {
    composition.add(new MarketFacts(composition, market).facts());
    sources(market.sources(), composition);
    composition.section(composition.say("rights.heading"));
    composition.add(Paragraph.of(rights(market.rights(), composition)));
    composition
        .promotion()
        .business()
        .projection()
        .ifPresent(projection -> illustrate(projection, composition));
  }

  private static void sources(ImmutableList<MarketSource> sources, Composition composition) {
    composition.section(composition.say("sources.heading"));
    composition.add(new Bullets(sources.stream()
        .map(source -> Item.of(composition.say(
            "sources.source", source.name(), source.date(), Integer.toString(source.people()))))
        .collect(toImmutableList())));
  }

  private static String rights(InformationRights rights, Composition composition) {
    Stream<String> notes = rights.notes().stream().map(composition.wording().language()::name);
    return rights
        .asOf()
        .map(day -> Stream.concat(notes, Stream.of(composition.say("rights.as-of", day)))
            .collect(joining(" ")))
        .orElseGet(() -> composition.say("rights.unknown"));
  }

  private static void illustrate(EarningsProjection projection, Composition composition) {
    Amounts amounts = new Amounts(composition);
    composition.section(composition.say("projection.heading"));
    composition.paragraph(
        "projection",
        amounts.percent(projection.growth()),
        amounts.of(projection.raise()),
        amounts.of(projection.total()),
        projection.years());
  }
}
