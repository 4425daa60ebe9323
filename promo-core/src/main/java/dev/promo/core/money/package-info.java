/** Amounts of {@link dev.promo.core.money.Money}: exact, and each in its currency. */
@NullMarked
package dev.promo.core.money;

import org.jspecify.annotations.NullMarked;
