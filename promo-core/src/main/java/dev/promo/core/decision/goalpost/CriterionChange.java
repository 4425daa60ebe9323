package dev.promo.core.decision.goalpost;

import com.google.common.collect.ImmutableList;

/**
 * What was agreed and what was said since, side by side. It says that the two differ, not why.
 *
 * @param kind in which way they differ
 * @param agreed what the agreement says; nothing where it does not speak of it
 * @param said what was said since; nothing where it was a no without a reason
 */
public record CriterionChange(
    ChangeKind kind, ImmutableList<Term> agreed, ImmutableList<Term> said) {}
