package dev.promo.core.business.cost;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a line is worked out: an amount times shares and months of it, times the years it is paid in. The product is
 * exact and rounded once.
 *
 * @param kind the line
 * @param factors the amount first
 * @param monthsOfAmount over how many months the amount is paid, where months are a factor
 * @param times how often it is paid
 */
record CostFormula(CostKind kind, ImmutableList<CostInput> factors, int monthsOfAmount, int times) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static CostFormula nothing(CostKind kind) {
    return new CostFormula(kind, ImmutableList.of(), 1, 1);
  }

  static CostFormula once(CostKind kind, CostInput... factors) {
    return new CostFormula(kind, ImmutableList.copyOf(factors), 1, 1);
  }

  CostLine line(ImmutableMap<CostInput, Assumption> given) {
    Pricing pricing = pricing(given);
    return new CostLine(
        kind,
        factors,
        pricing,
        pricing == Pricing.PRICED
            ? Stream.of(Point.values())
                .collect(toImmutableMap(point -> point, point -> amount(given, input -> point)))
            : ImmutableMap.of());
  }

  private Pricing pricing(ImmutableMap<CostInput, Assumption> given) {
    if (factors.isEmpty()) {
      return Pricing.NOTHING;
    }
    if (!given.keySet().containsAll(factors)) {
      return Pricing.UNPRICED;
    }
    boolean rests = factors.stream().allMatch(input -> of(given, input).basis().isPresent());
    return rests ? Pricing.PRICED : Pricing.WITHOUT_BASIS;
  }

  /** The product, each number at a point of its own. */
  Money amount(ImmutableMap<CostInput, Assumption> given, Function<CostInput, Point> points) {
    Assumption first = of(given, factors.get(0));
    BigDecimal part = BigDecimal.valueOf(times);
    BigDecimal whole = BigDecimal.ONE;
    for (CostInput input : factors.subList(1, factors.size())) {
      part = part.multiply(of(given, input).value().at(points.apply(input)));
      whole = whole.multiply(
          input.kind() == CostInput.Kind.PERCENT ? HUNDRED : BigDecimal.valueOf(monthsOfAmount));
    }
    return Money.of(
            first.value().at(points.apply(factors.get(0))), Currency.getInstance(first.unit()))
        .share(part, whole);
  }

  private static Assumption of(ImmutableMap<CostInput, Assumption> given, CostInput input) {
    return Objects.requireNonNull(given.get(input));
  }
}
