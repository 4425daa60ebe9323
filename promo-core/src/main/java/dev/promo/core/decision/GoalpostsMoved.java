package dev.promo.core.decision;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.criteria.AgreedCriteria;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.goalpost.CriterionChange;

/**
 * That an answer differs from what both sides had confirmed.
 *
 * @param agreed what was confirmed before it
 * @param answer what was said
 * @param changes at least one
 */
public record GoalpostsMoved(
    AgreedCriteria agreed, DecisionRecord answer, ImmutableList<CriterionChange> changes) {}
