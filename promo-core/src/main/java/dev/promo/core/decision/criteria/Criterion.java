package dev.promo.core.decision.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * Evidence that would be enough for the sponsor to argue the case. It is no contract for the outcome.
 *
 * @param id names the criterion in every version of an agreement
 * @param dimension the id of the dimension it speaks of
 * @param evidence what will exist then
 * @param threshold how much of it
 * @param due by when
 */
public record Criterion(
    String id, String dimension, String evidence, Threshold threshold, LocalDate due) {
  public Criterion {
    checkArgument(!id.isBlank(), "the id of a criterion must not be blank");
    checkArgument(!dimension.isBlank(), "criterion '%s' must name a dimension", id);
    checkArgument(!evidence.isBlank(), "criterion '%s' must name the evidence", id);
  }

  /** In a sentence's words: {@code the signed course (at least 1 course), by 2027-03-31}. */
  @Override
  public String toString() {
    String much = threshold.toString();
    return evidence + (much.isEmpty() ? "" : " (" + much + ")") + ", by " + due;
  }
}
