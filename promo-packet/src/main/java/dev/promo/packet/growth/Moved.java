package dev.promo.packet.growth;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.core.gap.review.Movement;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.compose.Wording;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Table;

/** The dimensions in which the month changed something. */
record Moved(MonthlyReview review) implements Section {
  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("moved.heading"));
    if (review.moved().isEmpty()) {
      composition.paragraph("moved.none");
    } else {
      composition.add(new Table(
          composition.sayAll("dimension", "moved.before", "moved.now", "moved.wins"),
          review.moved().stream()
              .map(moved -> row(moved, composition.wording()))
              .collect(toImmutableList())));
    }
  }

  private static ImmutableList<Cell> row(Movement moved, Wording wording) {
    return ImmutableList.of(
        Cell.of(Inline.strong(moved.after().dimension().name())),
        Cell.of(wording.state(moved.before().state())),
        Cell.of(wording.state(moved.after().state())),
        Cell.of(Phrases.signed(moved.wins())));
  }
}
