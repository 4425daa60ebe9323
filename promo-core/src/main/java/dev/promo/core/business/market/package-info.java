/**
 * What the market pays: {@link dev.promo.core.business.market.MarketCheck}, for the candidate alone.
 */
@NullMarked
package dev.promo.core.business.market;

import org.jspecify.annotations.NullMarked;
