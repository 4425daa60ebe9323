package dev.promo.packet.business;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.business.BusinessCase;
import dev.promo.core.business.cost.CostSide;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Paragraph;
import java.util.stream.Stream;

/** What the totals leave out: what has no price, what has no basis, and what the author names. */
final class NotCounted implements Section {
  @Override
  public void compose(Composition composition) {
    BusinessCase business = composition.promotion().business();
    ImmutableList<String> left = Stream.concat(
            business.replacement().stream()
                .flatMap(cost -> Stream.concat(
                    named("promotion", cost.promotion()),
                    named("external hire", cost.externalHire()))),
            business.notCounted().stream())
        .collect(toImmutableList());
    composition.section("What is not counted");
    composition.add(Paragraph.of(
        left.isEmpty() ? "Nothing that anybody named." : String.join("; ", left) + "."));
  }

  private static Stream<String> named(String what, CostSide side) {
    return side.leftOut().stream().map(line -> line.kind().label() + " (" + what + ")");
  }
}
