package dev.promo.packet.growth;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.core.gap.review.PlanProgress;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Table;

/** How far the planned work has come. */
record PlanProgressTable(MonthlyReview review) implements Section {
  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("progress.heading"));
    if (review.plan().isEmpty()) {
      composition.paragraph("progress.none");
    } else {
      composition.add(new Table(
          composition.sayAll(
              "progress.work", "progress.checkpoint", "progress.due", "progress.status"),
          review.plan().stream()
              .map(progress -> row(progress, composition))
              .collect(toImmutableList())));
    }
  }

  private static ImmutableList<Cell> row(PlanProgress progress, Composition composition) {
    return ImmutableList.of(
        Cell.of(progress.item().action()),
        Cell.of(progress.item().checkpoint().toString()),
        Cell.of(progress.item().due().toString()),
        Cell.of(status(progress, composition)));
  }

  /** Nothing waits for an answer and is late at once. */
  private static String status(PlanProgress progress, Composition composition) {
    String status = composition.wording().language().name(progress.item().status());
    if (progress.isUnanswered()) {
      return composition.say("progress.unanswered", status);
    }
    return progress.isOverdue() ? composition.say("progress.overdue", status) : status;
  }
}
