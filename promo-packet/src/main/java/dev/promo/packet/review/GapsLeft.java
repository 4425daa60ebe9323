package dev.promo.packet.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;

/** What the next level asks and the log does not show yet, most urgent first. */
final class GapsLeft implements Section {
  @Override
  public void compose(Composition composition) {
    ImmutableList<DimensionAnalysis> gaps = composition.promotion().gaps().byUrgency();
    composition.section(composition.say("review.gaps"));
    if (gaps.isEmpty()) {
      composition.paragraph("review.gaps.none");
    } else {
      composition.add(
          new Bullets(gaps.stream().map(gap -> item(gap, composition)).collect(toImmutableList())));
    }
  }

  private static Item item(DimensionAnalysis gap, Composition composition) {
    String state = composition.wording().language().name(gap.state());
    String missing = gap.kinds().stream()
        .map(kind -> composition.say("review.gap." + kind.name()))
        .collect(joining(" "));
    return Item.of(
        Inline.strong(gap.dimension().name() + "."),
        Inline.text(
            " " + composition.say("review.gap", state) + (missing.isEmpty() ? "" : " " + missing)));
  }
}
