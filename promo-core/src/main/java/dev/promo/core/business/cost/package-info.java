/**
 * What a promotion costs beside hiring somebody: {@link dev.promo.core.business.cost.ReplacementCost}, computed from
 * assumptions that stay visible.
 */
@NullMarked
package dev.promo.core.business.cost;

import org.jspecify.annotations.NullMarked;
