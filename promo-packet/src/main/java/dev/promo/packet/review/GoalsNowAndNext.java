package dev.promo.packet.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Table;
import java.time.LocalDate;

/** The goals that run on a day, and those that begin later. */
record GoalsNowAndNext(LocalDate day) implements Section {
  @Override
  public void compose(Composition composition) {
    OpenGoals goals = new OpenGoals(day, composition);
    ImmutableList<ImmutableList<Cell>> rows = goals.rows().collect(toImmutableList());
    composition.section(composition.say("brag.goals"));
    if (rows.isEmpty()) {
      composition.notWritten("goals", "Write 'objectives:' with what is due, and by when.");
      composition.paragraph("brag.goals.none");
    } else {
      composition.add(new Table(goals.header(), rows));
    }
  }
}
