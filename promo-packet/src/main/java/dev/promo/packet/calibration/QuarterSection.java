package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.win.Quarter;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.CoverageChart;
import dev.promo.packet.document.CoverageRow;
import dev.promo.packet.document.CoverageShare;
import java.util.Comparator;

/** In which quarters each dimension was shown, and how many of the wins that count there the packet shows. */
final class QuarterSection implements Section {

  @Override
  public void compose(Composition composition) {
    ImmutableSortedSet<Quarter> quarters = composition.coverage().dimensions().stream()
        .flatMap(dimension -> dimension.quarters().stream())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    composition.section(composition.say("quarters.heading"));
    if (quarters.isEmpty()) {
      composition.paragraph("quarters.none");
      return;
    }
    composition.add(new CoverageChart(header(quarters, composition), rows(quarters, composition)));
    composition.paragraph("quarters.legend");
  }

  private static ImmutableList<String> header(
      ImmutableSortedSet<Quarter> quarters, Composition composition) {
    ImmutableList.Builder<String> header = ImmutableList.builder();
    header.add(composition.say("dimension"));
    quarters.forEach(quarter -> header.add(composition.wording().quarter(quarter)));
    return header.build();
  }

  private static ImmutableList<CoverageRow> rows(
      ImmutableSortedSet<Quarter> quarters, Composition composition) {
    return composition.coverage().dimensions().stream()
        .map(dimension -> new CoverageRow(
            dimension.dimension().name(),
            quarters.stream()
                .map(quarter -> share(dimension, quarter, composition))
                .collect(toImmutableList())))
        .collect(toImmutableList());
  }

  private static CoverageShare share(
      DimensionCoverage dimension, Quarter quarter, Composition composition) {
    ImmutableList<ScoredWin> counted = dimension.eligible().stream()
        .filter(scored -> Quarter.of(scored.win().date()).equals(quarter))
        .collect(toImmutableList());
    long shown = counted.stream()
        .filter(scored -> composition.number(scored).isPresent())
        .count();
    return new CoverageShare((int) shown, counted.size());
  }
}
