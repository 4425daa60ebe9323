package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.business.market.MarketCheck;
import dev.promo.core.business.market.MarketRange;
import dev.promo.core.business.market.MarketSource;
import dev.promo.core.business.market.PayRange;
import dev.promo.core.money.Money;
import dev.promo.notation.Fields;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what the market pays. */
final class MarketFields {
  private MarketFields() {}

  static Optional<MarketCheck> read(Fields fields) {
    Optional<String> role = fields.requiredText("role");
    Optional<String> region = fields.requiredText("region");
    Optional<String> country = fields.text("country");
    Optional<Money> pay = AmountFields.requiredMoney(fields, "pay");
    Optional<MarketRange> range =
        fields.required("range", fields.fields("range").flatMap(MarketFields::range));
    ImmutableList<MarketSource> sources = fields.list("sources").stream()
        .flatMap(item -> source(item).stream())
        .collect(toImmutableList());
    Optional<PayRange> band = fields.fields("band").flatMap(MarketFields::band);
    return fields.build(() -> new MarketCheck(
        role.orElseThrow(),
        region.orElseThrow(),
        country,
        pay.orElseThrow(),
        range.orElseThrow(),
        sources,
        band));
  }

  private static Optional<MarketRange> range(Fields fields) {
    Optional<Money> p25 = AmountFields.requiredMoney(fields, "p25");
    Optional<Money> p50 = AmountFields.requiredMoney(fields, "p50");
    Optional<Money> p75 = AmountFields.requiredMoney(fields, "p75");
    return fields.build(
        () -> new MarketRange(p25.orElseThrow(), p50.orElseThrow(), p75.orElseThrow()));
  }

  private static Optional<MarketSource> source(Fields fields) {
    Optional<String> name = fields.requiredText("name");
    Optional<LocalDate> date = fields.requiredDate("date");
    Optional<Integer> people =
        fields.required("people", fields.integer("people", 1, Integer.MAX_VALUE));
    return fields.build(
        () -> new MarketSource(name.orElseThrow(), date.orElseThrow(), people.orElseThrow()));
  }

  private static Optional<PayRange> band(Fields fields) {
    Optional<Money> min = AmountFields.requiredMoney(fields, "min");
    Optional<Money> max = AmountFields.requiredMoney(fields, "max");
    Optional<Money> midpoint = AmountFields.money(fields, "midpoint");
    return fields.build(() -> new PayRange(min.orElseThrow(), max.orElseThrow(), midpoint));
  }
}
