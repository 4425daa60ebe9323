package dev.promo.core.business.cost;

import dev.promo.core.money.Money;

/**
 * What the saving is when one number moves over its range and all others stay at their base.
 *
 * @param input the number that moves
 * @param atLow the saving at its low
 * @param atHigh the saving at its high
 */
public record Sensitivity(CostInput input, Money atLow, Money atHigh) {}
