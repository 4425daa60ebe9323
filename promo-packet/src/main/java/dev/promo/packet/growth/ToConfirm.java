package dev.promo.packet.growth;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.core.gap.review.PlanProgress;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Item;
import java.util.Optional;
import java.util.stream.Stream;

/** What waits for the manager's written word: work that is not agreed, evidence that is not answered. */
record ToConfirm(MonthlyReview review) implements Section {
  @Override
  public void compose(Composition composition) {
    ImmutableList<Item> open = review.plan().stream()
        .flatMap(progress -> open(progress, composition))
        .map(Item::of)
        .collect(toImmutableList());
    if (!open.isEmpty()) {
      composition.section(composition.say("confirm.heading"));
      composition.add(new Bullets(open));
    }
  }

  private static Stream<String> open(PlanProgress progress, Composition composition) {
    PlanItem item = progress.item();
    Optional<String> agreement = item.agreement().isPresent()
        ? Optional.empty()
        : Optional.of(composition.say("confirm.counts", item.action()));
    Optional<String> answer = item.submittedOn()
        .filter(day -> progress.isUnanswered())
        .map(day -> composition.say("confirm.evidence", day, item.action()));
    return Stream.of(agreement, answer).flatMap(Optional::stream);
  }
}
