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
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Table;

/** The dimensions in which the month changed something. */
record Moved(MonthlyReview review) implements Section {
  private static final ImmutableList<String> HEADER =
      ImmutableList.of("Dimension", "Before", "Now", "Wins that count");

  @Override
  public void compose(Composition composition) {
    composition.section("What moved");
    composition.add(
        review.moved().isEmpty()
            ? Paragraph.of("Nothing moved in any dimension.")
            : new Table(
                HEADER,
                review.moved().stream()
                    .map(moved -> row(moved, composition.wording()))
                    .collect(toImmutableList())));
  }

  private static ImmutableList<Cell> row(Movement moved, Wording wording) {
    return ImmutableList.of(
        Cell.of(Inline.strong(moved.after().dimension().name())),
        Cell.of(wording.state(moved.before().state())),
        Cell.of(wording.state(moved.after().state())),
        Cell.of(Phrases.signed(moved.wins())));
  }
}
