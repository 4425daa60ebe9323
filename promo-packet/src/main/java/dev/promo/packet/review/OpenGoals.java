package dev.promo.packet.review;

import com.google.common.collect.ImmutableList;
import dev.promo.core.win.Objective;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.document.Cell;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The goals that are not over, as rows of a table.
 *
 * @param day the day that tells goals which run from goals that are ahead
 */
record OpenGoals(LocalDate day, Composition composition) {

  ImmutableList<String> header() {
    return composition.sayAll("review.goal", "review.status", "review.due");
  }

  Stream<ImmutableList<Cell>> rows() {
    return composition.promotion().objectives().stream()
        .filter(objective -> !objective.isOver(day))
        .sorted()
        .map(this::row);
  }

  private ImmutableList<Cell> row(Objective objective) {
    String status = composition.say(objective.isAhead(day) ? "review.ahead" : "review.running");
    return row(objective.text(), status, objective.due());
  }

  /** A row for what is to be met, planned work too. */
  ImmutableList<Cell> row(String goal, String status, LocalDate due) {
    return ImmutableList.of(
        Cell.of(Phrases.clause(goal)),
        Cell.of(status),
        Cell.of(composition.wording().day(due)));
  }
}
