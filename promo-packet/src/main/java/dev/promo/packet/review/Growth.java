package dev.promo.packet.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.core.gap.review.Movement;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.sponsor.GrowthArc;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Table;

/** What moved since the last review: coverage of the dimensions, then ratings quarter by quarter. */
record Growth(MonthlyReview review) implements Section {
  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("review.growth"));
    if (review.moved().isEmpty()) {
      composition.paragraph("review.growth.none");
    } else {
      composition.add(new Table(
          header(composition),
          review.moved().stream()
              .map(moved -> row(moved, composition))
              .collect(toImmutableList())));
    }
    ratings(composition);
  }

  private ImmutableList<String> header(Composition composition) {
    return ImmutableList.of(
        composition.say("review.dimension"),
        composition.wording().day(review.since().from()),
        composition.wording().day(review.since().to()),
        composition.say("review.counting"));
  }

  private static ImmutableList<Cell> row(Movement moved, Composition composition) {
    return ImmutableList.of(
        Cell.of(Inline.strong(moved.after().dimension().name())),
        Cell.of(composition.wording().state(moved.before().state())),
        Cell.of(composition.wording().state(moved.after().state())),
        Cell.of(Phrases.signed(moved.wins())));
  }

  private static void ratings(Composition composition) {
    ImmutableList<GrowthArc> arcs = composition.promotion().support().growth();
    if (!arcs.isEmpty()) {
      composition.paragraph("review.ratings");
      composition.add(new Bullets(
          arcs.stream().map(arc -> Item.of(arc(arc, composition))).collect(toImmutableList())));
    }
  }

  private static String arc(GrowthArc arc, Composition composition) {
    String ratings = arc.ratings().entrySet().stream()
        .map(rated -> composition.say(
            "review.rated",
            rated.getValue().value(),
            composition.wording().quarter(rated.getKey())))
        .collect(joining(", "));
    String dimension = composition
        .promotion()
        .rubric()
        .dimension(arc.dimension())
        .map(RubricDimension::name)
        .orElse(arc.dimension());
    return composition.say("review.arc", dimension, ratings);
  }
}
