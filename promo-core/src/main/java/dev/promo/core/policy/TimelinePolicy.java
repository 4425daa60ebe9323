package dev.promo.core.policy;

import java.time.LocalDate;

/** When the work on a case starts. A log has no start gate under either; an ask has one. */
public enum TimelinePolicy implements Policy {
  /** Work on it all year: from the first day of the usual evidence window. */
  CONTINUOUS("the case is built all year") {
    @Override
    int monthsBeforeReview(Defaults numbers) {
      return Math.max(numbers.evidenceWindowMonths(), numbers.preworkMonths());
    }
  },
  /** Work on it when the review comes near. */
  THREE_MONTH_SPRINT("the case is built before the review") {
    @Override
    int monthsBeforeReview(Defaults numbers) {
      return numbers.preworkMonths();
    }
  };

  private final String label;

  TimelinePolicy(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** The last day to start for a review on a day; the end of a shorter month counts as its last day. */
  public LocalDate latestStart(LocalDate review, Defaults numbers) {
    return review.minusMonths(monthsBeforeReview(numbers));
  }

  abstract int monthsBeforeReview(Defaults numbers);
}
