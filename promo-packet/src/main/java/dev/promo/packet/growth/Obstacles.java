package dev.promo.packet.growth;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.plan.Obstacle;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Item;

/** What stands in the way and is out of the candidate's hands; nothing is planned against it. */
final class Obstacles implements Section {
  @Override
  public void compose(Composition composition) {
    ImmutableList<Obstacle> obstacles = composition.promotion().plan().beyondControl();
    if (obstacles.isEmpty()) {
      return;
    }
    composition.section(composition.say("plan.obstacles"));
    composition.add(new Bullets(
        obstacles.stream().map(obstacle -> Item.of(obstacle.text())).collect(toImmutableList())));
  }
}
