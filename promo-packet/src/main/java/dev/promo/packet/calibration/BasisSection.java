package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.win.Metric;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Table;
import java.util.stream.Stream;

/** Where every number of the wins shown comes from. */
final class BasisSection implements Section {
  private static final ImmutableList<String> HEADER =
      ImmutableList.of("Number [win]", "Value", "Where it comes from", "What it rests on");

  @Override
  public void compose(Composition composition) {
    ImmutableList<ImmutableList<Cell>> rows =
        composition.selection().byDimension().values().stream()
            .flatMap(scored -> rows(scored, composition))
            .collect(toImmutableList());
    composition.section("What the numbers rest on");
    composition.add(
        rows.isEmpty() ? Paragraph.of("No win shown has a number.") : new Table(HEADER, rows));
  }

  private static Stream<ImmutableList<Cell>> rows(ScoredWin scored, Composition composition) {
    int number = composition.number(scored).orElseThrow();
    return scored.win().metrics().stream()
        .map(metric -> ImmutableList.of(
            Cell.of(metric.name() + " [" + number + "]"),
            Cell.of(composition.wording().values(metric)),
            Cell.of(Phrases.words(metric.provenance())),
            Cell.of(basis(metric))));
  }

  private static String basis(Metric metric) {
    return metric.basis().orElse("not said");
  }
}
