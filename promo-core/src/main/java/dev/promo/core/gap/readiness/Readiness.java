package dev.promo.core.gap.readiness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether it is time to ask, why, and what would change it. Worked out from the log and from what people said; it is no
 * score, it compares nobody, and it promises nothing.
 *
 * <p>One more win that counts, a higher rating from the manager or a concern less never lowers the verdict.
 *
 * @param verdict by the evidence and the people, whatever the employer blocks
 * @param failed what does not hold yet, in the order of the guards; while evidence is insufficient, only that
 * @param block what the employer says stands against it whatever the evidence
 */
public record Readiness(
    ReadinessVerdict verdict, ImmutableList<FailedGuard> failed, Optional<StructuralBlock> block) {

  /**
   * Works it out.
   *
   * @param packetDue the day the next packet is handed in, where it is known; what is short can only be planned in time
   *     for a known day
   */
  public static Readiness of(
      GapAnalysis analysis,
      ReadinessFacts facts,
      DevelopmentPlan plan,
      Optional<LocalDate> packetDue,
      Defaults defaults) {
    EvidenceGuards evidence = new EvidenceGuards(analysis, defaults);
    Optional<FailedGuard> insufficient = evidence.insufficient();
    if (insufficient.isPresent()) {
      return new Readiness(
          ReadinessVerdict.INSUFFICIENT_EVIDENCE,
          ImmutableList.of(insufficient.get()),
          facts.block());
    }
    ImmutableList<FailedGuard> failed = Stream.of(
            evidence.failed(),
            new PlanGuard(analysis, plan, packetDue, defaults).failed(),
            new DimensionGuards(analysis, defaults).failed(),
            new PeopleGuards(facts).failed())
        .flatMap(guards -> guards)
        .sorted((one, other) -> one.guard().compareTo(other.guard()))
        .collect(toImmutableList());
    return new Readiness(below(failed), failed, facts.block());
  }

  /** The last verdict that no failed guard bars. */
  private static ReadinessVerdict below(ImmutableList<FailedGuard> failed) {
    return Stream.of(ReadinessVerdict.values())
        .takeWhile(verdict ->
            failed.stream().noneMatch(each -> each.guard().bars().compareTo(verdict) <= 0))
        .reduce((lower, higher) -> higher)
        .orElseThrow();
  }

  /** Whether the employer blocks it, whatever the evidence. */
  public boolean isBlockedStructurally() {
    return block.isPresent();
  }
}
