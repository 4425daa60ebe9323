package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.win.Metric;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.DotPair;
import dev.promo.packet.document.DotPairs;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * The metrics of the wins shown that have a value before, each drawn on a scale of its own. A sum that must be told
 * roughly is not drawn.
 */
final class MetricSection implements Section {
  @Override
  public void compose(Composition composition) {
    ImmutableList<DotPair> pairs = composition.selection().byDimension().values().stream()
        .flatMap(scored -> pairs(scored, composition))
        .collect(toImmutableList());
    composition.section(composition.say("metrics.heading"));
    if (pairs.isEmpty()) {
      composition.paragraph("metrics.none");
      return;
    }
    composition.add(new DotPairs(header(composition), pairs));
    composition.paragraph("metrics.scales");
  }

  private static ImmutableList<String> header(Composition composition) {
    return ImmutableList.of(
        composition.say("metrics.metric"),
        composition.say("metrics.before"),
        composition.say("metrics.after"),
        composition.say("metrics.counted"));
  }

  private static Stream<DotPair> pairs(ScoredWin scored, Composition composition) {
    int number = composition.number(scored).orElseThrow();
    boolean isExact = !composition.redaction().tellsSumsRoughly();
    return scored.win().metrics().stream()
        .filter(metric -> isExact || !metric.isSum())
        .flatMap(metric -> metric.before().stream().map(before -> pair(metric, before, number)));
  }

  private static DotPair pair(Metric metric, BigDecimal before, int number) {
    return new DotPair(
        metric.name() + " [" + number + "]",
        before,
        metric.after(),
        metric.unit(),
        metric.isEstimate(),
        metric.period().orElse(""));
  }
}
