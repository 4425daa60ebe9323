package dev.promo.journal;

import dev.promo.core.cycle.CaseTimeline;
import dev.promo.core.cycle.PromotionCycle;
import dev.promo.core.cycle.tenure.CareerStage;
import dev.promo.core.cycle.tenure.Tenure;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import java.time.LocalDate;
import java.util.Optional;

/** Reads when a case is decided, and when the work on it began. */
final class CycleFields {
  private static final int MOST_YEARS = 100;

  private CycleFields() {}

  /** A cycle is written as its name, or as a mapping with the days that are known. */
  static Optional<PromotionCycle> cycle(Fields fields) {
    return fields.node("cycle").filter(Node.Mapping.class::isInstance).isPresent()
        ? fields.fields("cycle").flatMap(CycleFields::days)
        : fields.text("cycle").map(PromotionCycle::named);
  }

  private static Optional<PromotionCycle> days(Fields fields) {
    Optional<String> name = fields.requiredText("name");
    Optional<LocalDate> opens = fields.date("opens");
    Optional<LocalDate> packetDue = fields.date("packet-due");
    Optional<LocalDate> calibration = fields.date("calibration");
    Optional<LocalDate> effective = fields.date("effective");
    boolean isOffCyclePossible = fields.flag("off-cycle").orElse(false);
    return fields
        .build(() -> new PromotionCycle(
            name.orElseThrow(), opens, packetDue, calibration, effective, isOffCyclePossible))
        .or(() -> name.map(PromotionCycle::named));
  }

  static CaseTimeline timeline(Fields fields) {
    return new CaseTimeline(
        fields.date("started"), fields.fields("tenure").flatMap(CycleFields::tenure));
  }

  private static Optional<Tenure> tenure(Fields fields) {
    Optional<CareerStage> stage = fields.requiredChoice("stage", CareerStage.class);
    Optional<LocalDate> since = fields.requiredDate("since");
    Optional<Integer> limit = fields.integer("limit", 1, MOST_YEARS);
    return fields.build(() -> new Tenure(stage.orElseThrow(), since.orElseThrow(), limit));
  }
}
