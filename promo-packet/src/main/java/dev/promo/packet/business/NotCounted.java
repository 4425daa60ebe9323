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
                    named(composition, "not-counted.promotion", cost.promotion()),
                    named(composition, "not-counted.hire", cost.externalHire()))),
            business.notCounted().stream())
        .collect(toImmutableList());
    composition.section(composition.say("not-counted.heading"));
    composition.add(Paragraph.of(
        left.isEmpty() ? composition.say("not-counted.none") : String.join("; ", left) + "."));
  }

  private static Stream<String> named(Composition composition, String key, CostSide side) {
    return side.leftOut().stream()
        .map(line -> composition.say(key, composition.wording().language().name(line.kind())));
  }
}
