package dev.promo.core.decision;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;

/**
 * Where a case stands on its way to a decision. The table below is the only place that knows the ways between states.
 */
public enum CaseState {
  /** Being written. */
  DRAFT,
  /** Candidate and sponsor agree on what the case is about. */
  ALIGNED,
  /** Ready to be handed in, or to be handed in again. */
  READY,
  /** Handed in. */
  SUBMITTED,
  IN_CALIBRATION,
  /** Answered, in whatever way. */
  DECIDED,
  /** Nothing is left to be done. */
  CLOSED,
  /** Taken back by the candidate. */
  WITHDRAWN;

  private static final ImmutableSetMultimap<CaseState, CaseState> TRANSITIONS =
      ImmutableSetMultimap.<CaseState, CaseState>builder()
          .putAll(DRAFT, ALIGNED, WITHDRAWN)
          .putAll(ALIGNED, READY, WITHDRAWN)
          .putAll(READY, SUBMITTED, WITHDRAWN)
          .putAll(SUBMITTED, IN_CALIBRATION, WITHDRAWN)
          .putAll(IN_CALIBRATION, DECIDED, WITHDRAWN)
          .putAll(DECIDED, READY, CLOSED)
          .build();

  /** Where a case may go from here; nowhere once it is closed or withdrawn. */
  public ImmutableSet<CaseState> next() {
    return TRANSITIONS.get(this);
  }
}
