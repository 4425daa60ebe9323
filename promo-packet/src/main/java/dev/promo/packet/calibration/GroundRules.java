package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;

import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Item;
import java.util.stream.IntStream;

/** What those in the room agree to before they begin. */
final class GroundRules implements Section {
  private static final int RULES = 5;

  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("sheet.rules"));
    composition.add(new Bullets(IntStream.rangeClosed(1, RULES)
        .mapToObj(rule -> Item.of(composition.say("sheet.rule." + rule)))
        .collect(toImmutableList())));
  }
}
