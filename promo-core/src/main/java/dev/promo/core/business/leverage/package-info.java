/**
 * What may stand behind a talk about pay, without a bluff: {@link
 * dev.promo.core.business.leverage.RealOfferLeverage} exists only for an offer that is real. No document of a case may
 * know this package.
 */
@NullMarked
package dev.promo.core.business.leverage;

import org.jspecify.annotations.NullMarked;
