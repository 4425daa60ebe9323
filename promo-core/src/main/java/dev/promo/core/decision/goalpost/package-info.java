/**
 * What an answer changed about the criteria that both sides had agreed. Start with {@link
 * dev.promo.core.decision.goalpost.GoalpostComparison}.
 */
@NullMarked
package dev.promo.core.decision.goalpost;

import org.jspecify.annotations.NullMarked;
