package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Table;
import java.util.stream.Stream;

/** Where every number of the wins shown comes from. */
final class BasisSection implements Section {
  @Override
  public void compose(Composition composition) {
    ImmutableList<ImmutableList<Cell>> rows =
        composition.selection().byDimension().values().stream()
            .flatMap(scored -> rows(scored, composition))
            .collect(toImmutableList());
    composition.section(composition.say("basis.heading"));
    if (rows.isEmpty()) {
      composition.paragraph("basis.none");
    } else {
      composition.add(new Table(header(composition), rows));
    }
  }

  private static ImmutableList<String> header(Composition composition) {
    return ImmutableList.of(
        composition.say("basis.number"),
        composition.say("basis.value"),
        composition.say("basis.provenance"),
        composition.say("basis.basis"));
  }

  private static Stream<ImmutableList<Cell>> rows(ScoredWin scored, Composition composition) {
    int number = composition.number(scored).orElseThrow();
    return scored.win().metrics().stream()
        .map(metric -> ImmutableList.of(
            Cell.of(metric.name() + " [" + number + "]"),
            Cell.of(composition.wording().values(metric)),
            Cell.of(composition.wording().language().name(metric.provenance())),
            Cell.of(metric.basis().orElse(composition.say("basis.unsaid")))));
  }
}
