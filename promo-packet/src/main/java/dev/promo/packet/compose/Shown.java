package dev.promo.packet.compose;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.PacketSelection;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.gap.GapAnalysis;
import java.util.Optional;

/** What a case shows: its coverage, the chosen wins and the number each of them has in every document. */
public final class Shown {
  private final Coverage coverage;
  private final PacketSelection selection;
  private final GapAnalysis gaps;
  private final ImmutableMap<String, Integer> numbers;

  private Shown(Coverage coverage, PacketSelection selection, GapAnalysis gaps) {
    this.coverage = coverage;
    this.selection = selection;
    this.gaps = gaps;
    this.numbers = number(selection);
  }

  static Shown of(PromotionCase promotion) {
    Coverage coverage = promotion.coverage();
    return new Shown(
        coverage,
        PacketSelection.of(coverage, promotion.clusters(), promotion.defaults()),
        GapAnalysis.of(promotion.ladder(), promotion.targetLevel(), coverage));
  }

  private static ImmutableMap<String, Integer> number(PacketSelection selection) {
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    int next = 1;
    for (ScoredWin scored : selection.byDimension().values()) {
      numbers.put(scored.win().id(), next++);
    }
    return numbers.buildOrThrow();
  }

  public Coverage coverage() {
    return coverage;
  }

  public PacketSelection selection() {
    return selection;
  }

  public GapAnalysis gaps() {
    return gaps;
  }

  /** The number under which the packet shows a win, if it does. */
  public Optional<Integer> number(ScoredWin scored) {
    return Optional.ofNullable(numbers.get(scored.win().id()));
  }
}
