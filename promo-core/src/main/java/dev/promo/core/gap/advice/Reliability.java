package dev.promo.core.gap.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.EvidenceWindow;
import java.util.Comparator;

/**
 * Whether the work of the level now held is delivered: stretch work comes on top of it and never in its place.
 *
 * @param missed what was owed inside the window and not delivered, oldest first
 * @param weighs whether to settle that before asking for more: several misses, or one that was not repaired
 */
public record Reliability(ImmutableList<MissedCommitment> missed, boolean weighs) {

  /** Looks at what was missed inside a window. */
  public static Reliability of(
      ImmutableList<MissedCommitment> all, EvidenceWindow window, Defaults defaults) {
    ImmutableList<MissedCommitment> missed = all.stream()
        .filter(each -> window.contains(each.on()))
        .sorted(Comparator.comparing(MissedCommitment::on).thenComparing(MissedCommitment::what))
        .collect(toImmutableList());
    boolean weighs = missed.size() >= defaults.missedCommitments()
        || missed.stream().anyMatch(each -> each.repair().isEmpty());
    return new Reliability(missed, weighs);
  }
}
