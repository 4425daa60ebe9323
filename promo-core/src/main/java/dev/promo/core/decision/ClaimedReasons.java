package dev.promo.core.decision;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.gap.StructuralBlock.Reason;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Hears a structural reason in what was said. Hearing one states no block. */
final class ClaimedReasons {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.inRange('a', 'z').or(CharMatcher.is('-')).negate());

  /** Words that name a reason by themselves. */
  private static final ImmutableMap<String, Reason> NAMED = ImmutableMap.<String, Reason>builder()
      .put("budget", Reason.BUDGET)
      .put("budgets", Reason.BUDGET)
      .put("headcount", Reason.HEADCOUNT)
      .put("head-count", Reason.HEADCOUNT)
      .put("freeze", Reason.FREEZE)
      .put("frozen", Reason.FREEZE)
      .put("quota", Reason.QUOTA)
      .put("quotas", Reason.QUOTA)
      .put("reorganisation", Reason.REORGANISATION)
      .put("reorganization", Reason.REORGANISATION)
      .put("reorg", Reason.REORGANISATION)
      .buildOrThrow();

  private ClaimedReasons() {}

  /** The reason that somebody wrote down as claimed, or else the first that the words name. */
  static Optional<Reason> in(DecisionRecord record) {
    return record.claimedReason().or(() -> record.words().flatMap(ClaimedReasons::named));
  }

  private static Optional<Reason> named(String words) {
    return StreamSupport.stream(WORDS.split(Ascii.toLowerCase(words)).spliterator(), false)
        .filter(NAMED::containsKey)
        .map(NAMED::get)
        .findFirst();
  }
}
