package dev.promo.packet.review;

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
import java.util.stream.Stream;

/** How many of the wins that claim a dimension are strong enough to count there, quarter by quarter. */
final class CoverageByQuarter implements Section {
  @Override
  public void compose(Composition composition) {
    ImmutableList<DimensionCoverage> dimensions = composition.coverage().dimensions();
    ImmutableSortedSet<Quarter> quarters = dimensions.stream()
        .flatMap(CoverageByQuarter::claimed)
        .map(CoverageByQuarter::quarter)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    composition.section(composition.say("brag.coverage"));
    if (quarters.isEmpty()) {
      composition.paragraph("brag.coverage.none");
      return;
    }
    composition.add(new CoverageChart(
        ImmutableList.<String>builder()
            .add(composition.say("review.dimension"))
            .addAll(quarters.stream().map(composition.wording()::quarter).iterator())
            .build(),
        dimensions.stream().map(shown -> row(shown, quarters)).collect(toImmutableList())));
    composition.paragraph("brag.coverage.read");
  }

  private static Stream<ScoredWin> claimed(DimensionCoverage shown) {
    return Stream.concat(shown.eligible().stream(), shown.tooWeak().stream());
  }

  private static Quarter quarter(ScoredWin scored) {
    return Quarter.of(scored.win().date());
  }

  private static CoverageRow row(DimensionCoverage shown, ImmutableSortedSet<Quarter> quarters) {
    return new CoverageRow(
        shown.dimension().name(),
        quarters.stream()
            .map(quarter -> new CoverageShare(
                count(shown.eligible().stream(), quarter), count(claimed(shown), quarter)))
            .collect(toImmutableList()));
  }

  private static int count(Stream<ScoredWin> wins, Quarter quarter) {
    return Math.toIntExact(
        wins.filter(scored -> quarter(scored).equals(quarter)).count());
  }
}
