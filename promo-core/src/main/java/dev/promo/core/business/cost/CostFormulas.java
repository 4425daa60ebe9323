package dev.promo.core.business.cost;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of both sides. Five stand always; vacancy and backfill where somebody speaks of them.
 *
 * @param promotion the lines of the promotion
 * @param externalHire the lines of an external hire
 */
record CostFormulas(ImmutableList<CostFormula> promotion, ImmutableList<CostFormula> externalHire) {
  static final CostFormula FEE = CostFormula.once(CostKind.RECRUITING_FEE, CostInput.FEE);
  static final CostFormula FEE_BY_RATE =
      CostFormula.once(CostKind.RECRUITING_FEE, CostInput.EXTERNAL_SALARY, CostInput.FEE_RATE);

  private static final int MONTHS_OF_A_YEAR = 12;
  private static final CostFormula ONBOARDING = new CostFormula(
      CostKind.ONBOARDING,
      ImmutableList.of(CostInput.EXTERNAL_SALARY, CostInput.RAMP, CostInput.LOST_PRODUCTIVITY),
      MONTHS_OF_A_YEAR,
      1);
  private static final CostFormula VACANCY =
      CostFormula.once(CostKind.VACANCY, CostInput.VACANCY_COST, CostInput.VACANCY);
  private static final CostFormula BACKFILL =
      CostFormula.once(CostKind.BACKFILL, CostInput.BACKFILL);

  static CostFormulas of(ImmutableMap<CostInput, Assumption> given, int years) {
    return new CostFormulas(promotion(given, years), externalHire(given, years));
  }

  ImmutableList<CostFormula> all() {
    return ImmutableList.copyOf(Iterables.concat(promotion, externalHire));
  }

  private static ImmutableList<CostFormula> promotion(
      ImmutableMap<CostInput, Assumption> given, int years) {
    return lines(Stream.of(
        salary(CostInput.PROMOTION_SALARY, years),
        Optional.of(CostFormula.nothing(CostKind.RECRUITING_FEE)),
        Optional.of(CostFormula.nothing(CostKind.ONBOARDING)),
        Optional.of(BACKFILL).filter(line -> given.containsKey(CostInput.BACKFILL)),
        risk(CostInput.PROMOTION_RISK_COST, CostInput.PROMOTION_RISK_PROBABILITY)));
  }

  private static ImmutableList<CostFormula> externalHire(
      ImmutableMap<CostInput, Assumption> given, int years) {
    return lines(Stream.of(
        salary(CostInput.EXTERNAL_SALARY, years),
        Optional.of(isByRate(given) ? FEE_BY_RATE : FEE),
        Optional.of(ONBOARDING),
        Optional.of(VACANCY).filter(line -> given.containsKey(CostInput.VACANCY)),
        risk(CostInput.EXTERNAL_RISK_COST, CostInput.EXTERNAL_RISK_PROBABILITY)));
  }

  private static boolean isByRate(ImmutableMap<CostInput, Assumption> given) {
    return given.containsKey(CostInput.FEE_RATE) && !given.containsKey(CostInput.FEE);
  }

  private static Optional<CostFormula> salary(CostInput input, int years) {
    return Optional.of(new CostFormula(CostKind.SALARY, ImmutableList.of(input), 1, years));
  }

  private static Optional<CostFormula> risk(CostInput cost, CostInput probability) {
    return Optional.of(CostFormula.once(CostKind.RISK, cost, probability));
  }

  private static ImmutableList<CostFormula> lines(Stream<Optional<CostFormula>> lines) {
    return lines.flatMap(Optional::stream).collect(toImmutableList());
  }
}
