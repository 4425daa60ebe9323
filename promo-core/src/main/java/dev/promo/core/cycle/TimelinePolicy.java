package dev.promo.core.cycle;

import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;

/** The two schools of when to begin. Both keep the log open at all times and the ask closed until the pre-work ran. */
public enum TimelinePolicy {
  /** Work on the case all year: it begins with the first day whose work counts. */
  CONTINUOUS,
  /** Prepare in the last months before the review. */
  SPRINT;

  /** The day to begin for a cycle, where the cycle's days are known. */
  public Optional<LocalDate> start(PromotionCycle cycle, Defaults defaults) {
    return switch (this) {
      case CONTINUOUS ->
        cycle
            .packetDue()
            .or(cycle::review)
            .map(day -> day.minusMonths(defaults.evidenceWindowMonths()));
      case SPRINT -> cycle.review().map(day -> CaseTimeline.latestStart(day, defaults));
    };
  }
}
