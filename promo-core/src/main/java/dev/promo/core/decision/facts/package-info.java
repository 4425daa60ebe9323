/** What was said about a promotion, as facts. Start with {@link dev.promo.core.decision.facts.DecisionRecord}. */
@NullMarked
package dev.promo.core.decision.facts;

import org.jspecify.annotations.NullMarked;
