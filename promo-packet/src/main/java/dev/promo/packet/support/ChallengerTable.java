package dev.promo.packet.support;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.sponsor.stakeholder.Challenger;
import dev.promo.core.sponsor.stakeholder.ChallengerMap;
import dev.promo.core.sponsor.stakeholder.TrustAction;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Table;

/** Who is to be convinced, by which question, and what is done for it. */
record ChallengerTable(ChallengerMap map) implements Section {
  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("challengers.heading"));
    if (map.challengers().isEmpty()) {
      composition.paragraph("challengers.none");
      return;
    }
    composition.add(new Table(
        composition.sayAll(
            "map.who",
            "map.role",
            "map.level",
            "challengers.question",
            "map.knows",
            "map.perceived",
            "map.feedback"),
        map.challengers().stream()
            .map(challenger -> row(challenger, composition))
            .collect(toImmutableList())));
    composition.add(new Bullets(map.challengers().stream()
        .map(challenger -> actions(challenger, composition))
        .collect(toImmutableList())));
  }

  private static ImmutableList<Cell> row(Challenger challenger, Composition composition) {
    return ImmutableList.of(
        Cell.of(composition.redaction().participant(challenger.person())),
        Cell.of(StakeholderCells.role(challenger)),
        Cell.of(StakeholderCells.level(challenger)),
        Cell.of(challenger.question().orElse("–")),
        Cell.of(StakeholderCells.knows(challenger, composition)),
        Cell.of(StakeholderCells.perceived(challenger)),
        Cell.of(StakeholderCells.lastFeedback(challenger, composition)));
  }

  private static Item actions(Challenger challenger, Composition composition) {
    Item item = Item.of(Inline.strong(composition.redaction().participant(challenger.person())));
    if (challenger.actions().isEmpty()) {
      return item.withNote(Inline.text(composition.say("challengers.no-action")));
    }
    for (TrustAction action : challenger.actions()) {
      item = item.withNote(composition
          .wording()
          .line(
              "challengers.action",
              Inline.text(Phrases.sentence(action.action())),
              Inline.text(composition.redaction().participant(action.owner())),
              action.due()));
    }
    return item;
  }
}
