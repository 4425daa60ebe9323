package dev.promo.core.business.cost;

import dev.promo.core.money.Money;

/**
 * A recruiting fee that was given twice, as a rate and as an amount that differ. The amount is reckoned with.
 *
 * @param byRate what the rate comes to
 * @param stated the amount
 */
public record FeeMismatch(Money byRate, Money stated) {}
