package dev.promo.core.business.cost;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.money.Money;
import java.math.BigDecimal;

/** What has to hold between the numbers of a comparison. */
final class CostChecks {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN_YEARS = BigDecimal.valueOf(120);

  private CostChecks() {}

  static void check(ImmutableMap<CostInput, Assumption> given, int years) {
    checkArgument(
        given.containsKey(CostInput.PROMOTION_SALARY)
            && given.containsKey(CostInput.EXTERNAL_SALARY),
        "a comparison needs both salaries");
    checkArgument(
        1 <= years && years <= ReplacementCost.MOST_YEARS,
        "years (%s) must be 1 to %s",
        years,
        ReplacementCost.MOST_YEARS);
    given.forEach(CostChecks::check);
    together(given, CostInput.RAMP, CostInput.LOST_PRODUCTIVITY);
    together(given, CostInput.VACANCY, CostInput.VACANCY_COST);
    together(given, CostInput.PROMOTION_RISK_COST, CostInput.PROMOTION_RISK_PROBABILITY);
    together(given, CostInput.EXTERNAL_RISK_COST, CostInput.EXTERNAL_RISK_PROBABILITY);
    ImmutableSet<String> currencies = given.entrySet().stream()
        .filter(each -> each.getKey().kind() == CostInput.Kind.AMOUNT)
        .map(each -> each.getValue().unit())
        .collect(toImmutableSet());
    checkArgument(currencies.size() == 1, "a comparison has one currency, not %s", currencies);
  }

  /** Adds everything up once, so that no sum can turn out too large later. */
  static void checkTotal(
      ImmutableList<CostFormula> formulas, ImmutableMap<CostInput, Assumption> given) {
    long together = formulas.stream()
        .flatMap(formula -> formula.line(given).amount(Point.HIGH).stream())
        .mapToLong(Money::minorUnits)
        .sum();
    checkArgument(
        together <= Money.MOST_MINOR_UNITS, "the amounts of a comparison are too large to add up");
  }

  private static void check(CostInput input, Assumption assumption) {
    BigDecimal high = assumption.value().high();
    switch (input.kind()) {
      case PERCENT -> {
        checkUnit(input, assumption, Assumption.PERCENT);
        checkArgument(
            high.compareTo(HUNDRED) <= 0, "'%s' (%s %%) must not exceed 100 %%", input.key(), high);
      }
      case MONTHS -> {
        checkUnit(input, assumption, Assumption.MONTHS);
        checkArgument(
            high.compareTo(TEN_YEARS) <= 0,
            "'%s' (%s months) must not exceed ten years",
            input.key(),
            high);
      }
      case AMOUNT ->
        checkArgument(
            !assumption.unit().equals(Assumption.PERCENT)
                && !assumption.unit().equals(Assumption.MONTHS),
            "'%s' must be an amount of money",
            input.key());
    }
  }

  private static void checkUnit(CostInput input, Assumption assumption, String unit) {
    checkArgument(
        assumption.unit().equals(unit),
        "'%s' must be in %s, not in %s",
        input.key(),
        unit,
        assumption.unit());
  }

  private static void together(
      ImmutableMap<CostInput, Assumption> given, CostInput first, CostInput second) {
    checkArgument(
        given.containsKey(first) == given.containsKey(second),
        "'%s' and '%s' belong together",
        first.key(),
        second.key());
  }
}
