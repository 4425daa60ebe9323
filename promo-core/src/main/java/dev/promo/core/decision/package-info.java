/**
 * What is asked and what the answer means. Start with {@link dev.promo.core.decision.Decision}; {@link
 * dev.promo.core.decision.DecisionHistory} holds all answers about a case.
 */
@NullMarked
package dev.promo.core.decision;

import org.jspecify.annotations.NullMarked;
