package dev.promo.packet.growth;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import dev.promo.core.evidence.CoverageState;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Paragraph;

/** Where the evidence is thin or missing, most urgent first. */
record ThinDimensions(MonthlyReview review) implements Section {
  @Override
  public void compose(Composition composition) {
    composition.section("Thin or missing");
    composition.add(
        review.belowFloor().isEmpty()
            ? Paragraph.of("No dimension is thin.")
            : new Bullets(
                review.belowFloor().stream().map(ThinDimensions::item).collect(toImmutableList())));
  }

  private static Item item(DimensionAnalysis where) {
    String why = where.state() == CoverageState.NEVER
        ? "never shown"
        : where.thinness().stream().map(Phrases::words).collect(joining(", "));
    return Item.of(Inline.strong(where.dimension().name()), Inline.text(": " + why + "."));
  }
}
