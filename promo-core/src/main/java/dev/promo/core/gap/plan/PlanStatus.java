package dev.promo.core.gap.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;

/** Where a plan item stands. Silence moves nothing: only a written word accepts, returns or drops. */
public enum PlanStatus {
  /** Written down by the candidate. */
  PROPOSED,
  /** The sponsor agreed that it would count. */
  AGREED,
  IN_PROGRESS,
  /** The evidence was handed to the sponsor. */
  EVIDENCE_SUBMITTED,
  /** The sponsor wrote that it counts. */
  ACCEPTED,
  /** The sponsor wrote what is still missing. */
  RETURNED,
  /** Given up, for a reason that both agreed to. */
  DROPPED;

  private static final ImmutableSetMultimap<PlanStatus, PlanStatus> TRANSITIONS =
      ImmutableSetMultimap.<PlanStatus, PlanStatus>builder()
          .putAll(PROPOSED, AGREED, DROPPED)
          .putAll(AGREED, IN_PROGRESS, DROPPED)
          .putAll(IN_PROGRESS, EVIDENCE_SUBMITTED, DROPPED)
          .putAll(EVIDENCE_SUBMITTED, ACCEPTED, RETURNED, DROPPED)
          .putAll(RETURNED, IN_PROGRESS, DROPPED)
          .build();

  /** Where an item may go from here; nowhere once it is accepted or dropped. */
  public ImmutableSet<PlanStatus> next() {
    return TRANSITIONS.get(this);
  }

  /** Whether there is still something to do. */
  public boolean isActive() {
    return !next().isEmpty();
  }
}
