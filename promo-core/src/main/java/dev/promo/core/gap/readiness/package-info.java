/** Whether it is time to ask. Start with {@link dev.promo.core.gap.readiness.Readiness}. */
@NullMarked
package dev.promo.core.gap.readiness;

import org.jspecify.annotations.NullMarked;
