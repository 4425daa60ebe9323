package dev.promo.packet.support;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.sponsor.stakeholder.Champion;
import dev.promo.core.sponsor.stakeholder.ChampionMap;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Table;
import java.util.stream.Stream;

/** Who can speak for the candidate: first those whose word has weight, then the others. */
record ChampionTable(ChampionMap map) implements Section {
  private static final ImmutableList<String> HEADER = ImmutableList.of(
      "Who", "Role", "Level", "Knows", "Would rate, you think", "Last feedback", "Counts");

  @Override
  public void compose(Composition composition) {
    composition.section("Champions");
    composition.add(Paragraph.of(map.influential().size() + " stand above you or manage people; "
        + composition.defaults().champions() + " is the aim, and "
        + composition.defaults().fewestChampions() + " the least."));
    if (!map.influential().isEmpty() || !map.others().isEmpty()) {
      composition.add(new Table(HEADER, rows(composition)));
    }
  }

  private ImmutableList<ImmutableList<Cell>> rows(Composition composition) {
    return Stream.concat(
            map.influential().stream().map(champion -> row(champion, "yes", composition)),
            map.others().stream().map(champion -> row(champion, "no", composition)))
        .collect(toImmutableList());
  }

  private static ImmutableList<Cell> row(
      Champion champion, String counts, Composition composition) {
    return ImmutableList.of(
        Cell.of(composition.redaction().participant(champion.person())),
        Cell.of(StakeholderCells.role(champion)),
        Cell.of(level(champion)),
        Cell.of(StakeholderCells.knows(champion, composition)),
        Cell.of(StakeholderCells.perceived(champion)),
        Cell.of(StakeholderCells.lastFeedback(champion)),
        Cell.of(counts));
  }

  private static String level(Champion champion) {
    if (!champion.isLineManager()) {
      return StakeholderCells.level(champion);
    }
    return champion.levelsAbove().isPresent()
        ? StakeholderCells.level(champion) + ", manages people"
        : "manages people";
  }
}
