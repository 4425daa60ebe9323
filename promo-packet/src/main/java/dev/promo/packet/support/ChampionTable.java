package dev.promo.packet.support;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.sponsor.stakeholder.Champion;
import dev.promo.core.sponsor.stakeholder.ChampionMap;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Table;
import java.util.stream.Stream;

/** Who can speak for the candidate: first those whose word has weight, then the others. */
record ChampionTable(ChampionMap map) implements Section {
  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("champions.heading"));
    composition.paragraph(
        "champions.count",
        map.influential().size(),
        composition.defaults().champions(),
        composition.defaults().fewestChampions());
    if (!map.influential().isEmpty() || !map.others().isEmpty()) {
      composition.add(new Table(
          composition.sayAll(
              "map.who",
              "map.role",
              "map.level",
              "map.knows",
              "map.perceived",
              "map.feedback",
              "champions.counts"),
          rows(composition)));
    }
  }

  private ImmutableList<ImmutableList<Cell>> rows(Composition composition) {
    return Stream.concat(
            map.influential().stream().map(champion -> row(champion, "champions.yes", composition)),
            map.others().stream().map(champion -> row(champion, "champions.no", composition)))
        .collect(toImmutableList());
  }

  private static ImmutableList<Cell> row(
      Champion champion, String counts, Composition composition) {
    return ImmutableList.of(
        Cell.of(composition.redaction().participant(champion.person())),
        Cell.of(StakeholderCells.role(champion)),
        Cell.of(level(champion, composition)),
        Cell.of(StakeholderCells.knows(champion, composition)),
        Cell.of(StakeholderCells.perceived(champion)),
        Cell.of(StakeholderCells.lastFeedback(champion, composition)),
        Cell.of(composition.say(counts)));
  }

  private static String level(Champion champion, Composition composition) {
    if (!champion.isLineManager()) {
      return StakeholderCells.level(champion);
    }
    return champion.levelsAbove().isPresent()
        ? composition.say("champions.above-and-manages", StakeholderCells.level(champion))
        : composition.say("champions.manages");
  }
}
