package dev.promo.core.decision;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.promo.core.decision.letter.Side;

/** The kinds of {@link Decision}, and what may follow each. */
public enum DecisionKind {
  APPROVED,
  APPROVED_PENDING,
  APPROVED_TITLE_ONLY,
  DEFERRED_WITH_PLAN,
  VAGUE_NO,
  STRUCTURAL_BLOCK,
  REFUSED_WITH_REASONS,
  CRITERIA_REFUSED,
  NO_DECISION,
  AWAITED,
  WITHDRAWN;

  private static final ImmutableSetMultimap<DecisionKind, DecisionKind> NEXT =
      ImmutableSetMultimap.<DecisionKind, DecisionKind>builder()
          .putAll(APPROVED_PENDING, APPROVED, APPROVED_TITLE_ONLY, STRUCTURAL_BLOCK, NO_DECISION)
          .putAll(APPROVED_TITLE_ONLY, APPROVED)
          .putAll(VAGUE_NO, DEFERRED_WITH_PLAN, CRITERIA_REFUSED, STRUCTURAL_BLOCK)
          .putAll(NO_DECISION, VAGUE_NO)
          .putAll(AWAITED, NO_DECISION)
          .build();

  private static final ImmutableSetMultimap<DecisionKind, CaseState> LEADS_TO =
      ImmutableSetMultimap.<DecisionKind, CaseState>builder()
          .putAll(APPROVED, CaseState.CLOSED)
          .putAll(APPROVED_TITLE_ONLY, CaseState.CLOSED)
          .putAll(DEFERRED_WITH_PLAN, CaseState.READY)
          .putAll(STRUCTURAL_BLOCK, CaseState.READY, CaseState.CLOSED)
          .putAll(REFUSED_WITH_REASONS, CaseState.CLOSED)
          .putAll(CRITERIA_REFUSED, CaseState.CLOSED)
          .build();

  private static final ImmutableSetMultimap<DecisionKind, Side> WRITING =
      ImmutableSetMultimap.<DecisionKind, Side>builder()
          .putAll(APPROVED, Side.EMPLOYER)
          .putAll(APPROVED_PENDING, Side.EMPLOYER)
          .putAll(APPROVED_TITLE_ONLY, Side.EMPLOYER)
          .putAll(DEFERRED_WITH_PLAN, Side.CANDIDATE, Side.EMPLOYER)
          .putAll(STRUCTURAL_BLOCK, Side.EMPLOYER)
          .putAll(REFUSED_WITH_REASONS, Side.EMPLOYER)
          .putAll(WITHDRAWN, Side.CANDIDATE)
          .build();

  /** What the same answer can become when more is said, or time passes; a new answer can be anything. */
  public ImmutableSet<DecisionKind> next() {
    return NEXT.get(this);
  }

  /** The states a decided case can go to after such a decision. */
  public ImmutableSet<CaseState> leadsTo() {
    return LEADS_TO.get(this);
  }

  /** Whose word belongs in writing; of a kind that is a defect itself, nobody's. */
  public ImmutableSet<Side> inWritingBy() {
    return WRITING.get(this);
  }
}
