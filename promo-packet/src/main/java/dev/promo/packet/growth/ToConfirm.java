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
import java.util.stream.Stream;

/** What waits for the manager's written word: work that is not agreed, evidence that is not answered. */
record ToConfirm(MonthlyReview review) implements Section {
  @Override
  public void compose(Composition composition) {
    ImmutableList<Item> open =
        review.plan().stream().flatMap(ToConfirm::open).collect(toImmutableList());
    if (!open.isEmpty()) {
      composition.section("To be confirmed in writing");
      composition.add(new Bullets(open));
    }
  }

  private static Stream<Item> open(PlanProgress progress) {
    PlanItem item = progress.item();
    Stream<Item> agreement = item.agreement().isPresent()
        ? Stream.of()
        : Stream.of(Item.of("That this would count: " + item.action()));
    Stream<Item> answer = progress.isUnanswered()
        ? Stream.of(Item.of("Whether the evidence counts that was handed over on "
            + item.submittedOn().orElseThrow() + ": " + item.action()))
        : Stream.of();
    return Stream.concat(agreement, answer);
  }
}
