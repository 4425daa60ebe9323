package dev.promo.packet.support;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Table;

/** The ladder in one look: each dimension, how often it was shown, and by which evidence. */
final class BriefLadder implements Section {
  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("brief.ladder"));
    composition.add(new Table(
        composition.sayAll("dimension", "ladder.shown", "ladder.evidence"),
        composition.coverage().dimensions().stream()
            .map(shown -> row(shown, composition))
            .collect(toImmutableList())));
  }

  private static ImmutableList<Cell> row(DimensionCoverage shown, Composition composition) {
    return ImmutableList.of(
        Cell.of(Inline.strong(shown.dimension().name())),
        Cell.of(composition.wording().state(shown.state())),
        Cell.of(EvidenceNumbers.of(shown, composition).orElse("–")));
  }
}
