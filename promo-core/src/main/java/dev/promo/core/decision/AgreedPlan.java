package dev.promo.core.decision;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.decision.criteria.Criterion;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.criteria.Threshold;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.decision.letter.WrittenConfirmation;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.ExpectedEvidence;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.gap.plan.PlanStatus;
import dev.promo.core.gap.plan.SponsorWord;
import java.util.Optional;
import java.util.stream.Stream;

/** The plan that a useful no is: an agreed item for each gap, in the words of those who said no and in no others. */
final class AgreedPlan {
  private AgreedPlan() {}

  /** A plan with an item for each criterion that has none yet; what is written stays as it is. */
  static DevelopmentPlan with(
      DevelopmentPlan written, DecisionRecord record, Decision.DeferredWithPlan deferred) {
    ImmutableSet<String> planned =
        written.items().stream().map(PlanItem::id).collect(toImmutableSet());
    ImmutableList<PlanItem> items = Stream.concat(
            written.items().stream(),
            items(record, deferred).stream().filter(item -> !planned.contains(item.id())))
        .collect(toImmutableList());
    return new DevelopmentPlan(written.packetDue(), items, written.requests(), written.obstacles());
  }

  private static ImmutableList<PlanItem> items(
      DecisionRecord record, Decision.DeferredWithPlan deferred) {
    ImmutableList<StatedReason> gaps =
        record.reasons().stream().filter(StatedReason::isGap).collect(toImmutableList());
    ImmutableList.Builder<PlanItem> items = ImmutableList.builder();
    for (int i = 0; i < gaps.size(); i++) {
      items.add(item(record, deferred, deferred.criteria().criteria().get(i), gaps.get(i)));
    }
    return items.build();
  }

  private static PlanItem item(
      DecisionRecord record,
      Decision.DeferredWithPlan deferred,
      Criterion criterion,
      StatedReason gap) {
    WrittenConfirmation word = record.confirmation(Side.EMPLOYER).orElseThrow();
    return PlanItem.builder()
        .id(criterion.id())
        .dimension(criterion.dimension())
        .expectation(gap.words())
        .action(criterion.evidence())
        .businessValue(gap.value())
        .evidence(new ExpectedEvidence(
            Optional.of(criterion.evidence()),
            criterion.threshold().number().map(AgreedPlan::sign),
            criterion.threshold().witnesses().map(Object::toString)))
        .start(record.on())
        .checkpoint(deferred.checkpoint())
        .due(criterion.due())
        .status(PlanStatus.AGREED)
        .agreement(new SponsorWord(word.by(), word.on(), criterion.evidence()))
        .build();
  }

  /** {@code ≥ 3 quarters}, which every language reads. */
  private static String sign(Threshold.Bar bar) {
    String sign = switch (bar.kind()) {
      case AT_LEAST -> "\u2265";
      case AT_MOST -> "\u2264";
    };
    return sign + " " + bar.value().toPlainString() + " " + bar.unit();
  }
}
