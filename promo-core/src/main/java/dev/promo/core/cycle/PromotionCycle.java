package dev.promo.core.cycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The round in which promotions are decided. Only its name has to be known.
 *
 * @param name as the organisation calls it
 * @param opens the day it begins
 * @param packetDue the last day to hand in a packet
 * @param calibration the day it is decided
 * @param effective the day a promotion takes effect
 * @param isOffCyclePossible whether a case can be decided outside a round as well
 */
public record PromotionCycle(
    String name,
    Optional<LocalDate> opens,
    Optional<LocalDate> packetDue,
    Optional<LocalDate> calibration,
    Optional<LocalDate> effective,
    boolean isOffCyclePossible) {
  public PromotionCycle {
    checkArgument(!name.isBlank(), "a cycle's name must not be blank");
    ImmutableMap<String, Optional<LocalDate>> days = ImmutableMap.of(
        "opening", opens, "packet day", packetDue, "calibration", calibration, "effect", effective);
    String last = "";
    Optional<LocalDate> before = Optional.empty();
    for (Map.Entry<String, Optional<LocalDate>> day : days.entrySet()) {
      if (day.getValue().isPresent()) {
        LocalDate then = before.orElse(LocalDate.MIN);
        checkArgument(
            !day.getValue().get().isBefore(then),
            "the cycle's %s (%s) must not be before its %s (%s)",
            day.getKey(),
            day.getValue().get(),
            last,
            then);
        last = day.getKey();
        before = day.getValue();
      }
    }
  }

  /** A cycle of which only the name is known. */
  public static PromotionCycle named(String name) {
    return new PromotionCycle(
        name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** The day by which everything has to be done: the calibration, or else the day the packet is due. */
  public Optional<LocalDate> review() {
    return calibration.or(() -> packetDue);
  }

  /** The last day to begin for this round as the house's policy of timing has it, where its days are known. */
  public Optional<LocalDate> latestStart(Defaults defaults) {
    return review().map(day -> defaults.policies().timeline().latestStart(day, defaults));
  }

  /** Whether it is too late for this round and no other way is open. */
  public boolean isClosed(LocalDate day) {
    return !isOffCyclePossible && packetDue.filter(day::isAfter).isPresent();
  }
}
