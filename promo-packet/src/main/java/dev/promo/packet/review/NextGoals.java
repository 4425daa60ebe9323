package dev.promo.packet.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.plan.PlanStatus;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Table;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What is to be met after a day, by when: the goals that are set, then the planned work that is still to do. */
record NextGoals(LocalDate day) implements Section {
  @Override
  public void compose(Composition composition) {
    OpenGoals goals = new OpenGoals(day, composition);
    ImmutableList<ImmutableList<Cell>> rows =
        Stream.concat(goals.rows(), planned(goals, composition)).collect(toImmutableList());
    composition.section(composition.say("review.next"));
    if (rows.isEmpty()) {
      composition.notWritten(
          "next goals", "Write 'objectives:' that are due later, or planned work under 'plan:'.");
      composition.paragraph("review.next.none");
    } else {
      composition.add(new Table(goals.header(), rows));
    }
  }

  private static Stream<ImmutableList<Cell>> planned(OpenGoals goals, Composition composition) {
    return composition.promotion().agreedPlan().active().stream()
        .filter(item -> item.status() != PlanStatus.EVIDENCE_SUBMITTED)
        .map(item -> goals.row(
            item.action(), composition.wording().language().name(item.status()), item.due()));
  }
}
