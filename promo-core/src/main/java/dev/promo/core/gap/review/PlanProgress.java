package dev.promo.core.gap.review;

import dev.promo.core.gap.plan.PlanItem;

/**
 * How a plan item stands on a day.
 *
 * @param item the item
 * @param isUnanswered whether its evidence waits for an answer for too long; that is no acceptance
 * @param isOverdue whether there is still work to do after the day it was due
 */
public record PlanProgress(PlanItem item, boolean isUnanswered, boolean isOverdue) {}
