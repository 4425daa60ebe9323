package dev.promo.packet.growth;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.core.gap.review.PlanProgress;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Table;

/** How far the planned work has come. */
record PlanProgressTable(MonthlyReview review) implements Section {
  private static final ImmutableList<String> HEADER =
      ImmutableList.of("Planned work", "Looked at", "Due", "Status");

  @Override
  public void compose(Composition composition) {
    composition.section("The plan");
    composition.add(
        review.plan().isEmpty()
            ? Paragraph.of("No work is planned.")
            : new Table(
                HEADER,
                review.plan().stream().map(PlanProgressTable::row).collect(toImmutableList())));
  }

  private static ImmutableList<Cell> row(PlanProgress progress) {
    return ImmutableList.of(
        Cell.of(progress.item().action()),
        Cell.of(progress.item().checkpoint().toString()),
        Cell.of(progress.item().due().toString()),
        Cell.of(Phrases.words(progress.item().status())
            + (progress.isUnanswered() ? ", unanswered" : "")
            + (progress.isOverdue() ? ", overdue" : "")));
  }
}
