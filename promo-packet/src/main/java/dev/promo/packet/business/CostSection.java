package dev.promo.packet.business;

import dev.promo.core.business.cost.ReplacementCost;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Paragraph;
import java.util.Optional;

/** The promotion beside an external hire: every number with what it rests on. */
final class CostSection implements Section {
  @Override
  public void compose(Composition composition) {
    Optional<ReplacementCost> given = composition.promotion().business().replacement();
    if (given.isEmpty()) {
      composition.notWritten("replacement", "Write 'replacement:' with both salaries.");
      return;
    }
    ReplacementCost cost = given.get();
    composition.section(composition.say("cost.heading"));
    composition.add(new CostTable(composition, cost).table());
    CostWords words = new CostWords(composition);
    words.saving(cost).ifPresent(text -> composition.add(Paragraph.of(text)));
    composition.add(new Bullets(words.assumptions(cost)));
    words.sensitivity(cost).ifPresent(text -> composition.add(Paragraph.of(text)));
  }
}
