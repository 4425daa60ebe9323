/**
 * How gaps are closed through present work. Start with {@link dev.promo.core.gap.plan.DevelopmentPlan}; {@link
 * dev.promo.core.gap.plan.PlanCheck} says what is wrong with one.
 */
@NullMarked
package dev.promo.core.gap.plan;

import org.jspecify.annotations.NullMarked;
