package dev.promo.packet.support;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.sponsor.talk.Learning;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Item;
import java.util.Optional;

/** What was learned and had an effect; what was only learned waits. */
record LearningList(Optional<OneOnOneUpdate> update) implements Section {
  @Override
  public void compose(Composition composition) {
    ImmutableList<Item> items = update.stream()
        .flatMap(held -> held.learnings().stream())
        .filter(Learning::isApplied)
        .map(learning -> Item.of(UpdateText.learning(learning)))
        .collect(toImmutableList());
    if (!items.isEmpty()) {
      composition.section(composition.say("learned.heading"));
      composition.add(new Bullets(items));
    }
  }
}
