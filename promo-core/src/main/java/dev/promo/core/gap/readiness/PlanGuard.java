package dev.promo.core.gap.readiness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.PlanCheck;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What has to hold of the dimensions that are short, so that the next cycle is in reach. */
final class PlanGuard {
  private final ImmutableList<DimensionAnalysis> missing;
  private final DevelopmentPlan plan;
  private final Optional<LocalDate> packetDue;
  private final Defaults defaults;

  PlanGuard(
      GapAnalysis analysis,
      DevelopmentPlan plan,
      Optional<LocalDate> packetDue,
      Defaults defaults) {
    this.missing = new ShortDimensions(analysis).all();
    this.plan = plan;
    this.packetDue = packetDue;
    this.defaults = defaults;
  }

  Stream<FailedGuard> failed() {
    if (missing.size() > defaults.dimensionsShort()) {
      return Stream.of(failed(
          missing,
          Named.count(missing.size(), "dimension") + " short, and " + defaults.dimensionsShort()
              + " is the most for the next cycle: ",
          "Close the most urgent ones first."));
    }
    ImmutableList<DimensionAnalysis> unplanned =
        missing.stream().filter(each -> !isPlanned(each)).collect(toImmutableList());
    return unplanned.isEmpty()
        ? Stream.empty()
        : Stream.of(failed(
            unplanned,
            "Short and without an agreed plan item that is due in time: ",
            packetDue.isEmpty()
                ? "Name the day the next packet is due, and plan for it."
                : "Agree with the sponsor on an item that is due before " + packetDue.get() + "."));
  }

  private static FailedGuard failed(
      ImmutableList<DimensionAnalysis> where, String reason, String change) {
    return FailedGuard.of(
        ReadinessGuard.SHORT_ONES_PLANNED, where, reason + Named.list(where) + ".", change);
  }

  private boolean isPlanned(DimensionAnalysis where) {
    return plan.items().stream()
        .filter(item -> item.dimension().equals(where.dimension().id()))
        .anyMatch(item -> item.isAgreed() && PlanCheck.isSound(item) && isInTime(item));
  }

  private boolean isInTime(PlanItem item) {
    return packetDue.filter(item.due()::isBefore).isPresent();
  }
}
