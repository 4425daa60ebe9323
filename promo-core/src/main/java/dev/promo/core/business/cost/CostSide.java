package dev.promo.core.business.cost;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.money.Money;
import java.util.Currency;
import java.util.Optional;

/**
 * One side of a comparison.
 *
 * @param lines in the order of {@link CostKind}
 * @param risk how risky somebody takes this way to be
 * @param currency of every amount
 */
public record CostSide(ImmutableList<CostLine> lines, RiskLevel risk, Currency currency) {
  /** The sum of the priced lines. */
  public Money total(Point point) {
    return lines.stream()
        .flatMap(line -> line.amount(point).stream())
        .reduce(Money.zero(currency), Money::plus);
  }

  /** What is known and not in the total. */
  public ImmutableList<CostLine> leftOut() {
    return lines.stream().filter(CostLine::isLeftOut).collect(toImmutableList());
  }

  /** The line of a kind, if this side has one. */
  public Optional<CostLine> line(CostKind kind) {
    return lines.stream().filter(line -> line.kind() == kind).findFirst();
  }

  /** Whether the salary counts; a total without it compares nothing. */
  boolean hasSalary() {
    return line(CostKind.SALARY)
        .filter(line -> line.pricing() == Pricing.PRICED)
        .isPresent();
  }
}
