package dev.promo.core.business.cost;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.promo.core.money.Money;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a promotion costs beside replacing the person by somebody hired. Every amount is computed from what was given;
 * promo brings no number of its own, and a number without a basis counts nowhere. If nobody leaves, nobody is hired: the
 * comparison is about that one scenario.
 *
 * @param assumptions the numbers given; both salaries always, other numbers as far as there are any
 * @param promotionRisk how risky the promotion is taken to be
 * @param externalRisk how risky an external hire is taken to be
 * @param years over how many years salaries are counted, 1 to {@value #MOST_YEARS}; all else is paid once
 */
public record ReplacementCost(
    ImmutableMap<CostInput, Assumption> assumptions,
    RiskLevel promotionRisk,
    RiskLevel externalRisk,
    int years) {
  static final int MOST_YEARS = 50;

  public ReplacementCost {
    assumptions = Maps.immutableEnumMap(assumptions);
    CostChecks.check(assumptions, years);
    CostChecks.checkTotal(CostFormulas.of(assumptions, years).all(), assumptions);
  }

  /** Of numbers alone, in the first year. */
  public static ReplacementCost of(Map<CostInput, Assumption> assumptions) {
    return new ReplacementCost(
        ImmutableMap.copyOf(assumptions), RiskLevel.UNSAID, RiskLevel.UNSAID, 1);
  }

  /** The same with another number, or one more. */
  public ReplacementCost with(CostInput input, Assumption assumption) {
    ImmutableMap.Builder<CostInput, Assumption> changed = ImmutableMap.builder();
    return new ReplacementCost(
        changed.putAll(assumptions).put(input, assumption).buildKeepingLast(),
        promotionRisk,
        externalRisk,
        years);
  }

  public ReplacementCost withYears(int number) {
    return new ReplacementCost(assumptions, promotionRisk, externalRisk, number);
  }

  public CostSide promotion() {
    return side(formulas().promotion(), promotionRisk);
  }

  public CostSide externalHire() {
    return side(formulas().externalHire(), externalRisk);
  }

  /** What the promotion saves against the replacement; nothing is said where a salary rests on nothing. */
  public Optional<Saving> saving() {
    CostSide inside = promotion();
    CostSide outside = externalHire();
    return inside.hasSalary() && outside.hasSalary()
        ? Optional.of(new Saving(
            outside.total(Point.LOW).minus(inside.total(Point.HIGH)),
            outside.total(Point.BASE).minus(inside.total(Point.BASE)),
            outside.total(Point.HIGH).minus(inside.total(Point.LOW))))
        : Optional.empty();
  }

  /** What the saving hangs on: each number that has a range and a basis, in the order of {@link CostInput}. */
  public ImmutableList<Sensitivity> sensitivity() {
    return saving().isEmpty()
        ? ImmutableList.of()
        : assumptions.entrySet().stream()
            .filter(each -> each.getValue().value().isRange())
            .filter(each -> isCounted(each.getKey()))
            .map(each -> new Sensitivity(
                each.getKey(), saving(each.getKey(), Point.LOW), saving(each.getKey(), Point.HIGH)))
            .collect(toImmutableList());
  }

  /** Whether a rate and an amount of the recruiting fee were given and differ. */
  public Optional<FeeMismatch> feeMismatch() {
    Assumption fee = assumptions.get(CostInput.FEE);
    if (fee == null || !assumptions.containsKey(CostInput.FEE_RATE)) {
      return Optional.empty();
    }
    Money stated = CostFormulas.FEE.amount(assumptions, input -> Point.BASE);
    Money byRate = CostFormulas.FEE_BY_RATE.amount(assumptions, input -> Point.BASE);
    return byRate.equals(stated) ? Optional.empty() : Optional.of(new FeeMismatch(byRate, stated));
  }

  /** Of every amount. */
  public Currency currency() {
    return Currency.getInstance(
        Objects.requireNonNull(assumptions.get(CostInput.PROMOTION_SALARY)).unit());
  }

  private boolean isCounted(CostInput input) {
    return formulas().all().stream()
        .map(formula -> formula.line(assumptions))
        .anyMatch(line -> line.pricing() == Pricing.PRICED && line.factors().contains(input));
  }

  private Money saving(CostInput moved, Point to) {
    Function<CostInput, Point> points = input -> input == moved ? to : Point.BASE;
    return total(formulas().externalHire(), points).minus(total(formulas().promotion(), points));
  }

  private Money total(ImmutableList<CostFormula> side, Function<CostInput, Point> points) {
    return side.stream()
        .filter(formula -> formula.line(assumptions).pricing() == Pricing.PRICED)
        .map(formula -> formula.amount(assumptions, points))
        .reduce(Money.zero(currency()), Money::plus);
  }

  private CostSide side(ImmutableList<CostFormula> side, RiskLevel risk) {
    return new CostSide(
        side.stream().map(formula -> formula.line(assumptions)).collect(toImmutableList()),
        risk,
        currency());
  }

  private CostFormulas formulas() {
    return CostFormulas.of(assumptions, years);
  }
}
