package dev.promo.core.business;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.promo.core.business.AxisVerdict.Stance;
import dev.promo.core.business.leverage.RealOfferLeverage;
import dev.promo.core.decision.Ask;
import dev.promo.core.gap.WorkShape;
import dev.promo.core.policy.Defaults;
import dev.promo.core.policy.LeveragePolicy;
import dev.promo.core.win.Metric;
import dev.promo.core.win.Provenance;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a candidate waits for a promotion or works for it, axis by axis. It judges the approach, not the person.
 *
 * @param verdicts one for each {@link Axis}, in their order
 */
public record ApproachAudit(ImmutableList<AxisVerdict> verdicts) {
  public ApproachAudit {
    checkArgument(
        verdicts.stream().map(AxisVerdict::axis).toList().equals(Arrays.asList(Axis.values())),
        "an audit has one verdict for each axis");
  }

  /**
   * Audits what a case holds.
   *
   * @param started the day the work on the case began
   * @param review the day by which everything has to be done
   * @param day the day on which an offer would be mentioned
   */
  public static ApproachAudit of(
      WinLog log,
      Optional<Ask> ask,
      Optional<LocalDate> started,
      Optional<LocalDate> review,
      BusinessCase business,
      LocalDate day,
      Defaults defaults) {
    return new ApproachAudit(ImmutableList.of(
        trigger(log, defaults),
        evidence(log),
        timing(started, review, defaults),
        leverage(business, day, defaults.policies().leverage()),
        outcome(ask)));
  }

  private static AxisVerdict trigger(WinLog log, Defaults defaults) {
    return first(log, win -> WorkShape.of(win, defaults) == WorkShape.NEXT_LEVEL)
        .map(win -> active(Axis.TRIGGER, "Next-level work is logged: '" + win.title() + "'."))
        .orElseGet(() -> passive(Axis.TRIGGER, "No next-level work is logged."));
  }

  private static AxisVerdict evidence(WinLog log) {
    return first(log, win -> win.metrics().stream().anyMatch(ApproachAudit::isFounded))
        .map(win ->
            active(Axis.EVIDENCE, "A result has a number and a basis: '" + win.title() + "'."))
        .orElseGet(() -> passive(Axis.EVIDENCE, "No result has a number that rests on something."));
  }

  private static boolean isFounded(Metric metric) {
    return metric.basis().isPresent() || metric.provenance() != Provenance.ESTIMATED;
  }

  private static AxisVerdict timing(
      Optional<LocalDate> started, Optional<LocalDate> review, Defaults defaults) {
    if (started.isEmpty() || review.isEmpty()) {
      return passive(
          Axis.TIMING,
          "It is not written down when the work on the case began and when the review is.");
    }
    LocalDate latest = review.get().minusMonths(defaults.preworkMonths());
    String input = "The work on the case began on " + started.get() + "; for the review on "
        + review.get() + " the latest day was " + latest + ".";
    return started.get().isAfter(latest) ? passive(Axis.TIMING, input) : active(Axis.TIMING, input);
  }

  private static AxisVerdict leverage(BusinessCase business, LocalDate day, LeveragePolicy policy) {
    if (!policy.allowsMarket()) {
      return new AxisVerdict(
          Axis.LEVERAGE, Stance.NOT_APPLICABLE, "The policy is '" + policy.label() + "'.");
    }
    if (business
        .offer()
        .filter(offer -> RealOfferLeverage.of(offer, policy, day).value().isPresent())
        .isPresent()) {
      return active(Axis.LEVERAGE, "An offer in writing stands that would be taken.");
    }
    return business.market().isPresent()
        ? active(Axis.LEVERAGE, "What the market pays is documented.")
        : passive(Axis.LEVERAGE, "No market value is documented.");
  }

  private static AxisVerdict outcome(Optional<Ask> ask) {
    return ask.map(
            held -> active(Axis.OUTCOME, "A decision is asked for, from " + held.effective() + "."))
        .orElseGet(() -> passive(Axis.OUTCOME, "No decision with a date is asked for."));
  }

  private static Optional<Win> first(WinLog log, Predicate<Win> test) {
    return log.wins().stream().filter(test).findFirst();
  }

  private static AxisVerdict active(Axis axis, String input) {
    return new AxisVerdict(axis, Stance.ACTIVE, input);
  }

  private static AxisVerdict passive(Axis axis, String input) {
    return new AxisVerdict(axis, Stance.PASSIVE, input);
  }
}
