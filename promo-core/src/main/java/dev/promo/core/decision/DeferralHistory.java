package dev.promo.core.decision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;

/**
 * How often in a row the answer was a no without anything that could be done.
 *
 * @param inARow the vague answers up to the last one, earliest first
 */
public record DeferralHistory(ImmutableList<DecisionRecord> inARow) {
  private static final int REPEATED = 2;

  /** Looks at the answers by a day. What is still awaited is no answer and breaks no row. */
  public static DeferralHistory of(DecisionHistory history, LocalDate day, Defaults defaults) {
    ImmutableList<DecisionRecord> answered = history
        .until(day)
        .filter(record -> kind(record, day, defaults) != DecisionKind.AWAITED)
        .collect(toImmutableList());
    int others = 1
        + Iterables.indexOf(
            answered.reverse(), record -> kind(record, day, defaults) != DecisionKind.VAGUE_NO);
    int vague = others == 0 ? answered.size() : others - 1;
    return new DeferralHistory(answered.subList(answered.size() - vague, answered.size()));
  }

  /** Whether it is the second vague answer in a row, or a later one. */
  public boolean isRepeated() {
    return inARow.size() >= REPEATED;
  }

  private static DecisionKind kind(DecisionRecord record, LocalDate day, Defaults defaults) {
    return Decision.of(record, day, defaults).kind();
  }
}
