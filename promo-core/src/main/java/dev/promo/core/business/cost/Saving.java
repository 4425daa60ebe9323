package dev.promo.core.business.cost;

import dev.promo.core.money.Money;

/**
 * By how much the total of an external hire exceeds that of the promotion; negative when it does not.
 *
 * @param least with the external hire at its lowest and the promotion at its highest
 * @param base with every number at its base
 * @param most the other way round from the least
 */
public record Saving(Money least, Money base, Money most) {}
