package dev.promo.core.decision.goalpost;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.decision.criteria.Criterion;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.criteria.Threshold;
import java.time.LocalDate;
import java.util.Optional;

/** What one side of a change says: evidence that is asked for, or a day of decision. */
public sealed interface Term {
  /**
   * What was asked, in the words of whoever said it.
   *
   * @param dimension the id of the dimension it was asked for, where that is what changed
   * @param words the evidence, or else the reason
   * @param threshold how much of it
   * @param due by when, where a day is part of it
   */
  record Evidence(
      Optional<String> dimension, String words, Threshold threshold, Optional<LocalDate> due)
      implements Term {
    public Evidence {
      checkArgument(!words.isBlank(), "what was asked must not be blank");
    }

    static Evidence of(String words) {
      return new Evidence(Optional.empty(), words, Threshold.NONE, Optional.empty());
    }

    static Evidence of(Criterion agreed) {
      return new Evidence(
          Optional.empty(), agreed.evidence(), agreed.threshold(), Optional.of(agreed.due()));
    }

    static Evidence of(StatedReason reason) {
      return new Evidence(
          Optional.empty(),
          reason.evidence().orElse(reason.words()),
          reason.threshold(),
          Optional.empty());
    }

    Evidence in(String named) {
      return new Evidence(Optional.of(named), words, threshold, due);
    }

    Evidence by(LocalDate day) {
      return new Evidence(dimension, words, threshold, Optional.of(day));
    }

    /** {@code the signed course (at least 1 course), by 2027-03-31}. */
    @Override
    public String toString() {
      String much = threshold.toString();
      return dimension.map(named -> named + ": ").orElse("")
          + words
          + (much.isEmpty() ? "" : " (" + much + ")")
          + due.map(day -> ", by " + day).orElse("");
    }
  }

  /**
   * A day on which it is decided.
   *
   * @param on the day
   */
  record DecisionDay(LocalDate on) implements Term {
    /** {@code a decision on 2027-03-31}. */
    @Override
    public String toString() {
      return "a decision on " + on;
    }
  }
}
